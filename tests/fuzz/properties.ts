import fc from 'fast-check';
import { analyse } from '../../lib/analysis/index.ts';
import { languageOf } from '../../lib/analysis/language.ts';
import { splitSentences } from '../../lib/analysis/sentences.ts';
import { wordsOf } from '../../lib/analysis/words.ts';
import { readFile } from '../../lib/store/file/read.ts';
import { bundles } from '../store/file/generated.ts';
import { exported, lookAtExport, lookAtTable, table } from './exchange.ts';
import { lookAtFile } from './file.ts';
import { json, page, text } from './generated.ts';
import { lookAtPage } from './page.ts';
import { lookAtStoredReport, spoiltReport } from './stored-report.tsx';

/** Something that must hold of anything. `look` says what is wrong; null: nothing. */
export interface Property<T = unknown> {
	/** Also the name of the folder's files with what once broke it. */
	readonly name: string;
	readonly any: fc.Arbitrary<T>;
	readonly look: (value: T) => string | null | Promise<string | null>;
	/** Of 100,000 cases, how many this one gets. */
	readonly share: number;
}

const property = <T>(made: Property<T>): Property => made as Property;

export const PROPERTIES: readonly Property[] = [
	property({
		name: 'words',
		share: 25_000,
		any: text,
		look: (words) => {
			const { stems, numbers, starts, ends, breaks } = wordsOf(words);
			if (new Set([stems, numbers, starts, ends, breaks].map((list) => list.length)).size !== 1) return 'lengths';
			for (const [i, start] of starts.entries()) {
				const end = ends[i] as number;
				if (start < (ends[i - 1] ?? 0) || end <= start || end > words.length) return `word ${i}: ${start} to ${end}`;
			}
			return null;
		},
	}),
	property({
		name: 'sentences',
		share: 25_000,
		any: text,
		look: (words) => {
			let last = 0;
			for (const { start, end, text: piece } of splitSentences(words)) {
				if (start < last || words.slice(start, end) !== piece) return `not verbatim from ${start} to ${end}`;
				if (piece.trim() === '') return `nothing from ${start} to ${end}`;
				last = end;
			}
			return typeof languageOf(words) === 'string' ? null : 'no language';
		},
	}),
	property({
		name: 'analysis',
		share: 15_000,
		any: fc.record({ title: text, company: fc.option(text, { nil: null }), text, english: fc.boolean() }),
		look: ({ english, ...posting }) => {
			const whole = english ? { ...posting, text: `${ENGLISH}${posting.text}` } : posting;
			const report = analyse(whole);
			const wrong = quotesIn(report).find((quote) => whole.text.slice(quote.start, quote.end) !== quote.text);
			if (wrong) return `not verbatim: ${JSON.stringify(wrong)}`;
			return JSON.stringify(analyse(whole)) === JSON.stringify(report) ? null : 'another report the second time';
		},
	}),
	property({
		name: 'pages',
		share: 15_000,
		any: page,
		look: (html) => lookAtPage(html),
	}),
	property({
		name: 'json-ld',
		share: 7000,
		any: json,
		look: (data) =>
			lookAtPage(`<h1>Lead</h1><script type="application/ld+json">${data.replaceAll('</', '<\\/')}</script>`),
	}),
	property({
		name: 'import',
		share: 5000,
		any: fc.oneof(json, text, fc.uint8Array({ maxLength: 300 })),
		look: async (content) => {
			const { kind } = await readFile(new Blob([content as string]));
			return kind === 'refused' || kind === 'checked' ? null : kind;
		},
	}),
	property({
		name: 'table',
		share: 4000,
		any: fc.oneof(table, json, fc.uint8Array({ maxLength: 300 })),
		look: (content) => lookAtTable(content as string),
	}),
	property({ name: 'export', share: 2000, any: exported, look: lookAtExport }),
	property({ name: 'stored-report', share: 5000, any: spoiltReport, look: lookAtStoredReport }),
	property({ name: 'file', share: 2000, any: bundles, look: lookAtFile }),
];

const ENGLISH = 'You will lead the adoption of AI tools in our company and help the teams to use them well. '.repeat(3);

interface Quoted {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function quotesIn(value: unknown): Quoted[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('start' in value && 'end' in value && 'text' in value) return [value as Quoted];
	return Object.values(value).flatMap(quotesIn);
}
