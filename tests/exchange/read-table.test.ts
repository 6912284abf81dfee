import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/exchange/decode.ts';
import { guessMapping, isHeader } from '../../lib/exchange/mapping.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { looksLikeJson, readJsonl } from '../../lib/exchange/read-jsonl.ts';

const bytes = (...all: number[]) => new Uint8Array(all);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean) => {
	const units = [...((mark ? '\uFEFF' : '') + text)].map((sign) => sign.charCodeAt(0));
	return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe('bytes as text', () => {
	test.each([
		['utf-8', utf8('Führung, 40 €')],
		['utf-8', utf8('\uFEFFFührung, 40 €')],
		['utf-16le', utf16('Führung, 40 €', false, true)],
		['utf-16be', utf16('Führung, 40 €', true, true)],
		['utf-16le', utf16('Führung, 40 €', false, false)],
		['utf-16be', utf16('Führung, 40 €', true, false)],
		['windows-1252', bytes(0x46, 0xfc, 0x68, 0x72, 0x75, 0x6e, 0x67, 0x2c, 0x20, 0x34, 0x30, 0x20, 0x80)],
	])('%s is known and read', (encoding, file) => {
		expect(decode(file, null)).toEqual({ kind: 'text', text: 'Führung, 40 €', encoding });
	});

	test('a chosen encoding is taken', () => {
		expect(decode(bytes(0xe0, 0xe1), 'windows-1251')).toMatchObject({ text: 'аб' });
	});

	test.each([
		['empty', bytes()],
		['empty', utf8(' \n\n')],
		['spreadsheet', bytes(0x50, 0x4b, 0x03, 0x04, 20, 0)],
		['spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
		['not-text', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 200, 210, 220, 230, 240, 250, 255, 251, 252, 253)],
	])('a file that is %s is refused', (reason, file) => {
		expect(decode(file, null)).toEqual({ kind: 'refused', reason });
	});
});

describe('CSV', () => {
	const all = () => true;
	const none = () => false;

	test.each([',', ';', '\t', '|'])('cells apart by %j, quotes, line breaks of three kinds', (sign) => {
		for (const end of ['\n', '\r\n', '\r']) {
			const text = [`title${sign}text`, `"AI ""Lead"""${sign}"one${end}two, three; four"`, '', `B${sign}C`].join(end);
			expect(readCsv(text, all)).toEqual({
				kind: 'table',
				format: 'csv',
				header: ['title', 'text'],
				columns: 2,
				rows: [
					{ line: 2, cells: ['AI "Lead"', 'one\ntwo, three; four'] },
					{ line: 5, cells: ['B', 'C'] },
				],
			});
		}
	});

	test('a table without a header begins with its first row', () => {
		expect(readCsv('a,b\nc,d\n', none)).toMatchObject({ header: null, rows: [{ line: 1 }, { line: 2 }] });
	});

	test.each([
		['a,b\n1,"2\n3,4\n5,6', 2, 'quote-not-closed'],
		['a,b\n1,2\n3,x"y\n', 3, 'quote-inside'],
		['a,b\n1,2\n3,"x"y\n', 3, 'text-after-quote'],
		['a,b\n1,2\n\n3,4,5\n', 4, 'more-cells'],
		['a,b\n"1\n1",2\n3\n', 4, 'fewer-cells'],
		['a;b\n"1";"2"\n"3";4"\n', 3, 'quote-inside'],
		['a;b\n"1";"2"\n"3;4\n', 3, 'quote-not-closed'],
		['a,b\n', 1, 'no-rows'],
		['\n\n', 1, 'no-rows'],
	])('%j is refused with its line', (text, line, fault) => {
		expect(readCsv(text, all)).toEqual({ kind: 'refused', line, fault });
	});

	test('lines are counted through a file that is read in pieces', () => {
		const row = `"x","${'word ""quoted""\n'.repeat(4000)}"`;
		const text = `title,text\n${Array(40).fill(row).join('\n')}\n1,2,3\n`;
		expect(text.length).toBeGreaterThan(2_000_000);
		expect(readCsv(text, all)).toEqual({ kind: 'refused', line: 2 + 40 * 4001, fault: 'more-cells' });
		const whole = readCsv(text.replace(/1,2,3\n$/, '1,2\n'), all);
		expect(whole).toMatchObject({ kind: 'table', columns: 2 });
		expect(whole.kind === 'table' && whole.rows.map(({ cells }) => cells[1]?.length)).toEqual([
			...Array(40).fill('word "quoted"\n'.length * 4000),
			1,
		]);
	});
});

describe('JSON', () => {
	test('an object a line; names of all of them, those inside with a dot', () => {
		const text = '\uFEFF{"title":"A","org":{"name":"Acme"},"tags":["x","y"]}\r\n\n{"title":"B","n":3,"gone":null}\n';
		expect(looksLikeJson(text)).toBe(true);
		expect(readJsonl(text)).toEqual({
			kind: 'table',
			format: 'jsonl',
			header: ['title', 'org.name', 'tags', 'n', 'gone'],
			columns: 5,
			rows: [
				{ line: 1, cells: ['A', 'Acme', 'x, y', '', ''] },
				{ line: 3, cells: ['B', '', '', '3', ''] },
			],
		});
	});

	test('a list of objects is read too', () => {
		expect(readJsonl('[{"a":1},\n{"a":2}]')).toMatchObject({
			rows: [
				{ line: 1, cells: ['1'] },
				{ line: 2, cells: ['2'] },
			],
		});
	});

	test('what is nested deeper than anybody reads is cut, not followed', () => {
		const deep = `{"text":${'['.repeat(50_000)}"x"${']'.repeat(50_000)},"more":[{"a":{"b":1}}]}`;
		expect(readJsonl(deep)).toMatchObject({ rows: [{ line: 1, cells: ['…', '{"a":{"b":1}}'] }] });
	});

	test.each([
		['{"a":1}\n{"a":\n', 2, 'not-json'],
		['{"a":1}\n\n3\n', 3, 'not-an-object'],
		['[1]', 1, 'not-an-object'],
		['[]', 1, 'no-rows'],
		['[{"a":1}', 1, 'not-json'],
	])('%j is refused with its line', (text, line, fault) => {
		expect(readJsonl(text)).toEqual({ kind: 'refused', line, fault });
	});
});

describe('what the columns are', () => {
	test.each([
		[
			['Job Title', 'Company Name', 'Job Description', 'Job URL', 'Location', 'Date Posted', 'Salary Range'],
			{ title: 0, company: 1, text: 2, url: 3, location: 4, postedAt: 5, salary: 6 },
		],
		[
			['title', 'hiringOrganization.name', 'description', 'datePosted', 'employmentType'],
			{ title: 0, company: 1, text: 2, postedAt: 3, employmentType: 4 },
		],
		[
			['Stellentitel', 'Arbeitgeber', 'Stellenbeschreibung', 'Standort', 'Gehalt'],
			{ title: 0, company: 1, text: 2, location: 3, salary: 4 },
		],
		[['id', 'name', 'text', 'notes', 'labels', 'state'], { title: 1, text: 2, note: 3, tags: 4, status: 5 }],
	])('%j', (header, wanted) => {
		expect(isHeader(header)).toBe(true);
		const found = Object.entries(guessMapping(header, [])).filter(([, column]) => column !== null);
		expect(Object.fromEntries(found)).toEqual(wanted);
	});

	test('one column is never taken twice', () => {
		expect(guessMapping(['Title', 'Position', 'Type'], [])).toMatchObject({ title: 0, employmentType: 2 });
	});

	test('without names, by what the cells hold', () => {
		const rows = [
			['AI Lead', 'Acme', 'https://acme.example/1', 'You will run the pilots of all our teams.'],
			['AI Coach', 'Beta', '', 'You will train people and listen to them.'],
		];
		expect(isHeader(rows[0] ?? [])).toBe(false);
		expect(guessMapping(null, rows)).toMatchObject({ title: 0, company: 1, url: 2, text: 3, salary: null });
	});

	test('a long first row that says "text" is no header', () => {
		expect(isHeader(['title', 'x'.repeat(200)])).toBe(false);
	});
});
