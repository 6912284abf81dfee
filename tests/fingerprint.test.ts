import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fingerprint, isSamePosting, similarity } from '../lib/fingerprint.ts';

interface Written {
	title: string;
	company: string | null;
	text: string;
}
const written = readFileSync('tests/eval/examples/postings.jsonl', 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((one) => JSON.parse(one) as Written);
const marked = ({ title }: Written, text: string) => ({ title, fingerprint: fingerprint(text) });
const middle = (text: string, from: number, to: number) => text.slice(text.length * from, text.length * to);

describe('a copy of a posting', () => {
	test.each<[string, (text: string, other: string) => string]>([
		['cut short by a board', (text) => middle(text, 0, 0.6)],
		['without its first and last parts', (text) => middle(text, 0.15, 0.8)],
		[
			'under a header of the board and over its legal text',
			(text, other) => `Apply now\n${text}\n${other.slice(-500)}`,
		],
		['for another place', (text) => text.replace(/\b(?:Berlin|London|Germany|office|Remote)\b/g, 'Lisbon')],
		[
			'with lines, bullets, quotes and case of another editor',
			(text) => text.replace(/\n- /g, '\n• ').replace(/\n+/g, '  ').toUpperCase(),
		],
		['with soft hyphens', (text) => text.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad')],
	])('%s is the same posting under another title, too', (_, change) => {
		const missed = written.filter((one, at) => {
			const other = written[(at + 37) % written.length] as Written;
			return !isSamePosting(marked(one, one.text), { ...marked(one, change(one.text, other.text)), title: 'Another' });
		});
		expect(missed.map(({ title }) => title)).toEqual([]);
	});

	test('with a third of its text exchanged is still known by its title', () => {
		const missed = written.filter((one, at) => {
			const other = written[(at + 37) % written.length] as Written;
			const size = one.text.length;
			const copy = other.text.slice(0, size * 0.15) + middle(one.text, 0.15, 0.8) + other.text.slice(-size * 0.2);
			return !isSamePosting(marked(one, one.text), marked(one, copy));
		});
		expect(missed.length).toBeLessThan(written.length * 0.1);
	});
});

test('different postings are different, those of one employer with the same frame around them, too', () => {
	const frame = written[0]?.text ?? '';
	const prints = written.slice(1).map((one) => marked(one, `${frame.slice(0, one.text.length / 2)}\n${one.text}`));
	const taken = prints.flatMap((one, at) =>
		prints.slice(0, at).flatMap((other) => (isSamePosting(one, other) ? [`${one.title} = ${other.title}`] : [])),
	);
	expect(taken).toEqual([]);
});

describe('a fingerprint', () => {
	test('is the same every time and small', () => {
		const text = written[0]?.text ?? '';
		expect(fingerprint(text)).toBe(fingerprint(text));
		expect(fingerprint(text).length).toBeLessThan(720);
		expect(similarity(fingerprint(text), fingerprint(text))).toBe(1);
	});

	test('has the form that lists were saved with', () => {
		expect(fingerprint('You lead the rollout of AI tools.').slice(0, 24)).toMatchInlineSnapshot(
			`"1.5.KRxtevGCgVfQVTkOAy3v"`,
		);
	});

	test('of texts without three words says what it can', () => {
		expect(similarity(fingerprint(''), fingerprint(''))).toBe(0);
		expect(similarity(fingerprint('– … –'), fingerprint('Lead'))).toBe(0);
		expect(similarity(fingerprint('AI lead'), fingerprint('ai Lead!'))).toBe(1);
		expect(similarity(fingerprint('AI lead'), fingerprint('lead AI'))).toBe(0);
	});

	test('of another make is like nothing', () => {
		expect(similarity('0.12.AAAA', fingerprint('one two three'))).toBe(0);
		expect(similarity('', fingerprint('one two three'))).toBe(0);
	});
});
