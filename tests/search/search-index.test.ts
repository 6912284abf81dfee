import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, pieces, wanted } from '../../lib/search/marks.ts';
import { type Searched, SearchIndex } from '../../lib/search/search-index.ts';
import { words } from '../../lib/search/words.ts';

const posting = (id: string, given: Partial<Searched>): Searched => ({
	title: '',
	company: '',
	tags: '',
	note: '',
	text: '',
	...given,
	id,
});
function indexOf(...postings: Searched[]): SearchIndex {
	const index = new SearchIndex();
	for (const one of postings) index.put(one);
	return index;
}
const ids = (index: SearchIndex, query: string) => index.search(query).hits.map(({ id }) => id);

const shelf = indexOf(
	posting('a', { title: 'AI Enablement Lead', company: 'Café Ōtsu', text: 'You set up governance for every tool.' }),
	posting('b', { title: 'Data Engineer', company: 'Halden', note: 'Ask about governance', tags: 'remote first' }),
	posting('c', { title: 'Governance Lead', company: 'Brandt', text: 'Nothing else.' }),
);

describe('search', () => {
	test('a word is found in every field, the title before the note before the text', () => {
		expect(ids(shelf, 'governance')).toEqual(['c', 'b', 'a']);
		expect(ids(shelf, 'remote')).toEqual(['b']);
		expect(ids(shelf, 'halden')).toEqual(['b']);
	});

	test('the beginning of a word is enough, and letters count without case and accents', () => {
		expect(ids(shelf, 'gov')).toEqual(['c', 'b', 'a']);
		expect(ids(shelf, 'CAFE ōtsu')).toEqual(['a']);
		expect(ids(shelf, 'enáblement')).toEqual(['a']);
	});

	test('a slip of the pen still finds it, but only where nothing is written that way', () => {
		expect(ids(shelf, 'governence')).toEqual(['c', 'b', 'a']);
		expect(ids(shelf, 'hladen')).toEqual([]);
		expect(ids(shelf, 'haldem')).toEqual(['b']);
		const both = indexOf(
			posting('x', { text: 'plan' }),
			posting('y', { text: 'plane' }),
			posting('z', { text: 'clan' }),
		);
		expect(ids(both, 'plan')).toEqual(['x', 'y']);
	});

	test('every word must be there, in whatever field', () => {
		expect(ids(shelf, 'lead governance')).toEqual(['c', 'a']);
		expect(ids(shelf, 'lead halden')).toEqual([]);
		expect(ids(shelf, ' ,. ')).toEqual([]);
	});

	test('the words found are told, for marking them', () => {
		expect(shelf.search('enab lead').terms).toEqual([['enablement'], ['lead']]);
	});

	test('what is put again takes the place of the old, what is removed is gone', () => {
		const index = indexOf(posting('a', { title: 'First' }), posting('b', { title: 'Second' }));
		index.put(posting('a', { title: 'Third' }));
		expect([ids(index, 'first'), ids(index, 'third')]).toEqual([[], ['a']]);
		index.remove('b');
		index.remove('unknown');
		expect([ids(index, 'second'), index.size]).toEqual([[], 1]);
	});
});

describe('whatever is put in and taken out', () => {
	const word = fc.constantFrom('ai', 'lead', 'leader', 'data', 'daten', 'Straße', 'ქართული', '10', 'x', 'éa');
	const text = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
	const change = fc.record({ id: fc.constantFrom(...'abcdefgh'), title: text, text, removes: fc.boolean() });

	test('a search finds exactly the postings with a word that begins so', () => {
		fc.assert(
			fc.property(
				fc.array(change, { maxLength: 200 }),
				fc.array(word, { minLength: 1, maxLength: 2 }),
				(changes, asked) => {
					const index = new SearchIndex();
					const left = new Map<string, Searched>();
					for (const { id, title, text, removes } of changes) {
						const one = posting(id, { title, text });
						if (removes) index.remove(id);
						else index.put(one);
						if (removes) left.delete(id);
						else left.set(id, one);
					}
					const query = asked.join(' ');
					const written = (one: Searched) => words(`${one.title} ${one.text}`);
					const begins = (one: Searched, begin: string) => written(one).some((each) => each.startsWith(begin));
					const known = words(query).every((begin) => [...left.values()].some((one) => begins(one, begin)));
					if (!known) return; // misspelt, perhaps: another test
					const expected = [...left.values()].filter((one) => words(query).every((begin) => begins(one, begin)));
					expect(ids(index, query).sort()).toEqual(expected.map(({ id }) => id).sort());
				},
			),
		);
	});
});

describe('marks', () => {
	const hits = (text: string, query: string, terms: string[] = []) =>
		pieces(text, wanted(query, terms))
			.map(({ text, hit }) => (hit ? `[${text}]` : text))
			.join('');

	test('whole words are marked where they stand', () => {
		expect(hits('The Governance lead leads.', 'gov lead')).toBe('The [Governance] [lead] [leads].');
		expect(hits('We need governance', 'governence', ['governance'])).toBe('We need [governance]');
		expect(hits('Cafe\u0301s <b>', 'café b')).toBe('[Cafe\u0301s] <[b]>');
	});

	test('no letter of any text is lost or moved', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
				expect(
					pieces(text, wanted(query, []))
						.map(({ text }) => text)
						.join(''),
				).toBe(text);
			}),
		);
	});

	test('a line around the first hit is short, and says where it was cut', () => {
		const text = `First line.\n${'many words before '.repeat(20)}the sponsor is ${'words after it '.repeat(20)}\nLast`;
		const line = around(text, wanted('sponsor', [])) ?? '';
		expect(line).toMatch(/^… .*the sponsor is.* …$/);
		expect(line.length).toBeLessThan(170);
		expect(around('You lead it.', wanted('lead', []))).toBe('You lead it.');
		expect(around('You lead it.', wanted('sponsor', []))).toBeNull();
	});
});
