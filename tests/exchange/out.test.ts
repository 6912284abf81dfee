import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf } from '../../lib/exchange/csv.ts';
import { prepare } from '../../lib/exchange/exported.ts';
import { defused, undefused } from '../../lib/exchange/formula.ts';
import { importedFrom } from '../../lib/exchange/imported.ts';
import { guessMapping, isHeader } from '../../lib/exchange/mapping.ts';
import { markdownOf } from '../../lib/exchange/markdown.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { STATUSES } from '../../lib/store/statuses.ts';
import { speak } from '../../lib/words/index.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { statusName } from '../../lib/words/status.ts';
import { ALL, exported } from './examples.ts';

const FORMULAS = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	' =1',
	'\u00a0=1',
	'\u200b=1',
	'\u0000=1',
	'＝1+1',
	'＋1',
	'－1',
	'＠SUM(A1)',
	"|cmd|' /C calc'!A0",
	'%0A=1',
];

describe('formulas', () => {
	test.each(FORMULAS)('%j is defused, and comes back as it was', (cell) => {
		expect(defused(cell)).toBe(`'${cell}`);
		expect(undefused(defused(cell))).toBe(cell);
	});

	test.each(['AI Lead', "'quoted'", '100 - 120', '', '1+1', "'tis"])('%j is left alone', (cell) => {
		expect(defused(cell)).toBe(cell);
		expect(undefused(cell)).toBe(cell);
	});
});

const cellsOf = (csv: string) => {
	const table = readCsv(csv, isHeader);
	if (table.kind === 'refused' || !table.header) throw new Error('not a table with a header');
	return { header: table.header, rows: table.rows.map(({ cells }) => cells) };
};

describe('CSV', () => {
	const nasty = FORMULAS.map((cell, at) =>
		exported({ posting: { title: cell, url: `https://x.example/${at}` }, tags: [cell] }),
	);

	test('has the mark of UTF-8, lines that end in CRLF, and quotes doubled', () => {
		const csv = csvOf([exported({ posting: { title: 'The "AI" lead, Ωmega' } })], ALL);
		expect(csv.startsWith('\uFEFF"Title","Company",')).toBe(true);
		expect(csv).toContain('\r\n"The ""AI"" lead, Ωmega","Acme Freight",');
		expect(csv.endsWith('\r\n')).toBe(true);
	});

	test('no cell of a hostile posting is a formula', () => {
		const { rows } = cellsOf(csvOf(nasty, ALL));
		expect(rows).toHaveLength(FORMULAS.length);
		expect(rows.flat().filter((cell) => /^[\s\p{C}]*[=+\-@|%＝＋－＠]/u.test(cell))).toEqual([]);
	});

	test('scores and stages are numbers', () => {
		const { header, rows } = cellsOf(csvOf([exported()], ALL));
		const [row = []] = rows;
		expect(row[header.findIndex((name) => name.includes('0 to 100'))]).toMatch(/^\d+$/);
		expect(row[header.indexOf('Stage shown')]).toMatch(/^[0-3]$/);
	});

	test('comes in again as it went out', () => {
		const table = readCsv(csvOf(nasty, ALL), isHeader);
		if (table.kind === 'refused') throw new Error(table.fault);
		const { postings, faults } = importedFrom(table, guessMapping(table.header, []), '2026-11-22T08:00:00.000Z');
		expect(faults).toEqual([]);
		expect(postings.map(({ posting }) => posting.text)).toEqual(nasty.map(({ posting }) => posting.text));
		expect(postings.map(({ posting }) => posting.title)).toEqual(
			FORMULAS.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()),
		);
	});

	test('without notes there is no note, without names no company, address or text', () => {
		const one = exported({ note: 'Ask Acme Freight', posting: { title: 'Lead at acme freight' } });
		const quiet = csvOf([one, exported({ posting: { company: 'Beta' } })], { ...ALL, notes: false, names: false });
		expect(quiet).not.toMatch(/acme|example\.com|Beta|Ask/i);
		expect(quiet).toContain('"Lead at #1","#1",');
		expect(csvOf([one], { ...ALL, names: false })).toContain('Ask #1');
	});
});

describe('without names', () => {
	const QUIET = { ...ALL, names: false };
	const prepared = (...given: Parameters<typeof exported>) => prepare([exported(...given)], QUIET)[0];

	test.each([
		'Coca-Cola',
		'A/B [Testing] {GmbH} (EU) | ^Up$',
		'Yahoo!',
		'C++ \\ Sons *?.',
		'İstanbul Yazılım',
		'Straße & Söhne',
		'თეგეტა მოტორსი',
		'小米',
		'$& and $1',
		'—',
	])('the company %j is a number wherever it stands', (company) => {
		const one = prepared({
			note: `Ask ${company.toUpperCase()}, twice`,
			status: `Waiting for ${company}`,
			tags: [company, 'remote'],
			posting: { company, title: `${company} AI Lead`, location: `${company} HQ`, salary: `as ${company} pays` },
		});
		expect(one).toMatchObject({
			note: 'Ask #1, twice',
			status: 'Waiting for #1',
			tags: ['#1', 'remote'],
			posting: { company: '#1', title: '#1 AI Lead', location: '#1 HQ', salary: 'as #1 pays', url: null },
		});
	});

	test('a company is a number in what stands at another one, and the longer name comes first', () => {
		const [, other] = prepare(
			[
				exported({ posting: { company: 'Acme' } }),
				exported({ note: 'As at ACME, not as at acme\u00a0 freight.', posting: { company: 'Beta' } }),
				exported({ posting: { company: 'Acme Freight' } }),
				exported({ posting: { company: 'acme  FREIGHT' } }),
			],
			QUIET,
		);
		expect(other?.note).toBe('As at #1, not as at #3.');
		expect(other?.posting.company).toBe('#2');
	});

	test('a name of one to three letters is a number where it stands alone', () => {
		expect(prepared({ note: 'X, not Excel; ex-X', posting: { company: 'X', title: 'Executive at x' } })).toMatchObject({
			note: '#1, not Excel; ex-#1',
			posting: { title: 'Executive at #1' },
		});
	});

	test('accents are the same however they are written', () => {
		const company = 'Café Société';
		expect(prepared({ note: company.normalize('NFD'), posting: { company } })?.note).toBe('#1');
	});

	test('a company of nothing but space is none', () => {
		expect(prepared({ posting: { company: ' ', title: 'AI Lead' } })?.posting).toMatchObject({
			company: null,
			title: 'AI Lead',
		});
	});

	test('thousands of companies take no time to speak of', () => {
		const many = exported();
		const postings = Array.from({ length: 3000 }, (_, at) => ({
			...many,
			note: `Better than Company ${(at * 7) % 3000} Ltd. `.repeat(20),
			posting: { ...many.posting, company: `Company ${at} Ltd` },
		}));
		expect(prepare(postings, QUIET)[1]?.note).toBe('Better than #8. '.repeat(20));
	});
});

describe.each(LANGUAGES)('a table made in %s', (language) => {
	beforeAll(() => speak(language));
	afterAll(() => speak('en'));

	test.each([...STATUSES, 'Waiting for Ana', '=2nd round'])(
		'says the status %j in words, and is taken in again in any language',
		async (status) => {
			const csv = csvOf([exported({ status, tags: ['remote'], note: 'Call.' })], ALL);
			expect(csv).toContain(`"${defused(statusName(status))}"`);
			const table = readCsv(csv, isHeader);
			if (table.kind === 'refused') throw new Error('not a table');
			const mapping = guessMapping(table.header, []);
			expect(Object.entries(mapping).filter(([, column]) => column === null)).toEqual([]);
			await speak('en');
			expect(importedFrom(table, mapping, '2026-11-22T08:00:00.000Z').postings).toMatchObject([
				{ posting: { title: 'AI Enablement Lead', location: 'Leeds' }, status, tags: ['remote'], note: 'Call.' },
			]);
			await speak(language);
		},
	);
});

describe('Markdown', () => {
	const html = (markdown: string) =>
		micromark(markdown, {
			extensions: [gfm()],
			htmlExtensions: [gfmHtml()],
			allowDangerousHtml: true,
			allowDangerousProtocol: true,
		});
	const hostile = '</td><img src=x onerror=alert(1)> | [x](javascript:alert(1)) www.x.example \n# y @z `';

	test('says the whole of a posting, with its quotes and the text', () => {
		const text = markdownOf(
			[
				exported({
					note: 'Call **them**',
					status: 'applied',
					tags: ['remote'],
					ratings: { overall: 4 },
					learned: { 'foundations.budget': 'in-place', 'partners.risk': null },
				}),
			],
			ALL,
			'2026-11-22',
		);
		expect(text).toMatch(/^# One job posting\n/);
		expect(text).toContain('## AI Enablement Lead');
		expect(text).toContain('- **Company:** Acme Freight');
		expect(text).toContain('- **Status:** Applied');
		expect(text).toContain('> Call **them**');
		expect(text).toContain('```text\nWe are Acme Freight.');
		expect(text).toMatch(/\n {2}> \S/);
		expect(text).toContain('of 5');
	});

	test('nothing of a hostile posting is HTML, a link, a picture, a heading or a cell', () => {
		const one = exported({
			posting: {
				title: hostile,
				company: hostile,
				location: hostile,
				text: `${exported().posting.text}\n${hostile}\n\`\`\`\n<b>`,
			},
			tags: [hostile],
		});
		const shown = html(markdownOf([one, one], ALL, '2026-11-22'));
		expect(shown).not.toMatch(/<(?:a|img|script|b)\b/);
		expect(shown.match(/<h1>/g)).toHaveLength(1);
		expect(shown.match(/<h2>/g)).toHaveLength(3);
		expect(new Set(shown.match(/<tr>[\s\S]*?<\/tr>/g)?.map((row) => row.match(/<t[dh]/g)?.length))).toEqual(
			new Set([9]),
		);
	});

	test('without names there are no quotes and no text', () => {
		expect(markdownOf([exported()], { ...ALL, names: false }, '2026-11-22')).not.toMatch(
			/Acme|pilots with Copilot|example\.com/,
		);
	});
});
