import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Model, unpackModel } from '../analysis/model/index.ts';
import type { Label, LabelledPosting, SentenceMark, Wording } from './examples.ts';

/**
 * Reads any number of JSONL files: rows with `text` are postings, rows with `sentences` are marks, rows with `domain` are labels;
 * they are matched by `id`. Of two labels for one posting the one read first counts; a posting without a label is left out.
 * Throws on a line that is not JSON, naming file and line.
 */
export function loadLabelled(files: readonly string[]): LabelledPosting[] {
	const postings = new Map<string, { id: string; title?: string; company?: string | null; text: string }>();
	const labels = new Map<string, Label>();
	const marks = new Map<string, readonly SentenceMark[]>();
	for (const row of files.flatMap(readRows)) {
		if (typeof row.text === 'string') postings.set(String(row.id), { ...row, id: String(row.id) } as never);
		else if (Array.isArray(row.sentences)) marks.set(String(row.id), row.sentences as SentenceMark[]);
		else if (typeof row.domain === 'string' && !labels.has(String(row.id)))
			labels.set(String(row.id), row as unknown as Label);
	}
	return [...postings.values()].flatMap((posting) => {
		const label = labels.get(posting.id);
		if (!label) return [];
		const marked = marks.get(posting.id);
		return [
			{
				id: posting.id,
				title: posting.title ?? '',
				company: posting.company ?? null,
				text: posting.text,
				label: { ...label, evidence: placesOf(label.evidence ?? {}, posting.text) },
				...(marked && { marks: marked }),
			},
		];
	});
}

/** Evidence as places, whether it is given as places or as verbatim quotes. */
function placesOf(evidence: object, text: string): Record<string, (readonly [number, number])[]> {
	return Object.fromEntries(
		Object.entries(evidence).map(([field, given]) => {
			const quotes = (Array.isArray(given) ? given : [given]) as (string | [number, number])[];
			const places = quotes.map((quote) =>
				typeof quote === 'string' ? ([text.indexOf(quote), text.indexOf(quote) + quote.length] as const) : quote,
			);
			return [field, places.filter(([start]) => start >= 0)];
		}),
	);
}

/** The wordings written for training, of every file in a folder. */
export function loadWordings(folder: string): Wording[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) => readRows(`${folder}/${name}`) as unknown as Wording[]);
}

/** One object a line. Throws on a line that is none. */
export function readRows(file: string): Record<string, unknown>[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, i) => {
			if (!line.trim()) return [];
			try {
				return [JSON.parse(line) as Record<string, unknown>];
			} catch (cause) {
				throw new Error(`${file}, line ${i + 1}: ${cause instanceof Error ? cause.message : String(cause)}`);
			}
		});
}

/** A model that `npm run fit -- --out FOLDER` wrote. Throws when a file is missing or is no JSON. */
export function loadModel(folder: string): Model {
	const part = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
	return unpackModel({ sections: part('sections'), claims: part('claims'), decisions: part('decisions') });
}
