import { expect, test } from 'vitest';
import { choices } from '../../lib/query/choices.ts';
import type { Filter } from '../../lib/query/filter.ts';
import { filterSentence } from '../../lib/words/filters.ts';
import { row } from '../query/rows.ts';

const finding = (field: Extract<Filter, { on: 'finding' }>['field'], any: (string | true | null)[], not = false) =>
	filterSentence({ on: 'finding', field, any, not });

test('a filter is a sentence', () => {
	expect(finding('foundations.sponsor', [null])).toBe('No sponsor named');
	expect(finding('partners.experts', ['committed'])).toBe('Partner AI experts: committed');
	expect(finding('partners.experts', ['named', 'committed'], true)).toBe('Partner AI experts: not named or committed');
	expect(finding('responsibilities.training', [true])).toBe('Asked of the role: Training');
	expect(finding('responsibilities.training', [true], true)).toBe('Not asked of the role: Training');
	expect(filterSentence({ on: 'number', of: 'gap', from: 1, to: null })).toBe('Stage gap 1 or more');
	expect(filterSentence({ on: 'number', of: 'partnersNamed', from: null, to: 0 })).toBe('No partner named');
	expect(filterSentence({ on: 'status', any: ['applied', 'mine'], not: false })).toBe('Status: Applied or mine');
	expect(filterSentence({ on: 'tag', any: [null], not: true })).toBe('With a tag');
	expect(filterSentence({ on: 'recent', days: 7, not: false })).toBe('Saved in the last 7 days');
	expect(filterSentence({ on: 'saved', from: '2026-11-01', to: null })).toBe('Saved on Nov 1, 2026 or later');
});

test('every filter that can be chosen has a sentence of its own', () => {
	const rows = [row({ own: { tags: ['a tag'], status: 'mine' }, site: 'linkedin', company: 'Acme' })];
	const sentences = choices(rows, null).map(filterSentence);
	expect(sentences.length).toBeGreaterThan(150);
	expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
	expect(sentences.filter((sentence) => /undefined|null|\{\{|filters\./.test(sentence))).toEqual([]);
});
