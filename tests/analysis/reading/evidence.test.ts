import { describe, expect, test } from 'vitest';
import { locator } from '../../../lib/analysis/reading/evidence.ts';
import type { Signal } from '../../../lib/analysis/types.ts';
import { evidenceWith } from '../hand-made.ts';

const texts = (posting: ReturnType<typeof evidenceWith>, support = { claims: ['layer=adoption'] }) =>
	locator(posting)(support)?.map(({ text }) => text) ?? null;
const said = (text: string, chance: number, more: { heading?: boolean } = {}) => ({
	text,
	...more,
	chances: { 'layer=adoption': chance },
});

describe('which sentences', () => {
	test.each<[string, Parameters<typeof evidenceWith>[0], string[] | null]>([
		['no sentence at all', [], null],
		['none that is likely', [said('A.', 0.01)], null],
		['the sure ones, in the order of the text', [said('A.', 0.92), said('B.', 0.7), said('C.', 0.95)], ['A.', 'C.']],
		['the best one, sure or not', [said('A.', 0.3), said('B.', 0.1)], ['A.']],
		[
			'four at most',
			[said('A.', 0.91), said('B.', 0.95), said('C.', 0.97), said('D.', 0.93), said('E.', 0.92)],
			['B.', 'C.', 'D.', 'E.'],
		],
		['of equal ones the earlier', ['A', 'B', 'C', 'D', 'E'].map((text) => said(text, 0.93)), ['A', 'B', 'C', 'D']],
		['never a heading', [said('A', 0.9, { heading: true }), said('B.', 0.3)], ['B.']],
	])('%s', (_, sentences, expected) => {
		expect(texts(evidenceWith(sentences))).toEqual(expected);
	});

	test('a cue makes a sentence likelier', () => {
		const posting = evidenceWith([said('A.', 0.6), said('B.', 0.5)]);
		const [sentence] = posting.reads.slice(1).map((read) => read.sentence);
		const signal = { field: 'layer', value: 'adoption', cue: 'layer/x', quote: sentence, sentence } as Signal;
		expect(texts(posting)).toEqual(['A.']);
		expect(texts({ ...posting, signals: [[], [signal]] })).toEqual(['B.']);
	});

	test('what no sentence says outright is marked as inferred from the nearest one', () => {
		const marks = (...chances: number[]) =>
			locator(evidenceWith(chances.map((chance, i) => said(`S${i}.`, chance))))({ claims: ['layer=adoption'] })?.map(
				({ inferred }) => inferred === true,
			);
		expect(marks(0.3, 0.4)).toEqual([true]);
		expect(marks(0.3, 0.8)).toEqual([true]);
		expect(marks(0.3, 0.88)).toEqual([false]);
		expect(marks(0.92, 0.4, 0.95)).toEqual([false, false]);
	});

	test('of a value that is two together each is shown, and told when it is not said', () => {
		const posting = evidenceWith([
			{ text: 'A.', chances: { 'stance=doer': 0.95, 'stance=orchestrator': 0.1 } },
			{ text: 'B.', chances: { 'stance=doer': 0.98, 'stance=orchestrator': 0.4 } },
			{ text: 'C.', chances: { 'stance=doer': 0.1, 'stance=orchestrator': 0.2 } },
		]);
		const claims = ['stance=doer', 'stance=orchestrator'];
		const shown = (each: boolean) =>
			locator(posting)({ claims, each })?.map(({ text, inferred }) => text + (inferred ? '?' : ''));
		expect(shown(true)).toEqual(['A.', 'B.']);
		expect(
			locator(evidenceWith([{ text: 'A.', chances: { 'stance=doer': 0.95 } }]))({ claims, each: true }),
		).toHaveLength(1);
		const apart = evidenceWith([
			{ text: 'A.', chances: { 'stance=doer': 0.95 } },
			{ text: 'B.', chances: { 'stance=orchestrator': 0.4 } },
		]);
		expect(locator(apart)({ claims, each: true })?.map(({ inferred }) => inferred === true)).toEqual([false, true]);
		expect(locator(apart)({ claims })?.map(({ text }) => text)).toEqual(['A.']);
	});

	test('a skill that is a plus is quoted where no sentence asks for it', () => {
		const shown = (...sentences: Parameters<typeof evidenceWith>[0]) =>
			locator(evidenceWith(sentences, { niceToHave: ['a plus'] }))({
				claims: ['layer=adoption'],
				avoid: ['niceToHave'],
			})?.map(({ text }) => text);
		const wished = said('Knowing our ovens is a plus.', 0.97);
		expect(shown(wished, said('You know our shops.', 0.88))).toEqual(['You know our shops.']);
		expect(shown(wished, said('You know our shops.', 0.4))).toEqual(['Knowing our ovens is a plus.']);
	});

	test('for answers that the whole text gives, the first sentence about the role', () => {
		const posting = evidenceWith([
			{ text: 'Our company bakes bread for everybody here.', section: 'company' },
			{ text: 'The role', section: 'role', heading: true },
			{ text: 'You help all our bakers to use AI.', section: 'role' },
		]);
		expect(locator(posting)({ claims: [], whole: true })?.map(({ text }) => text)).toEqual([
			'You help all our bakers to use AI.',
		]);
		expect(locator(posting)({ claims: [] })).toBeNull();
	});
});

describe('quotes', () => {
	const long = `${'very '.repeat(60)}important words stand here ${'and '.repeat(60)}so on.`;

	test('have at most 200 characters and stand at their offsets', () => {
		const posting = evidenceWith([{ text: 'We bake bread.' }, said(long, 0.9)]);
		const whole = `We bake bread.\n${long}`;
		const [quote] = locator(posting)({ claims: ['layer=adoption'] }) ?? [];
		expect(quote?.text.length).toBeGreaterThan(150);
		expect(quote?.text.length).toBeLessThanOrEqual(200);
		expect(whole.slice(quote?.start, quote?.end)).toBe(quote?.text);
		expect(quote?.text).toMatch(/^very .*very$/);
	});

	test('of a long sentence show the words that the cue found', () => {
		const posting = evidenceWith([said(long, 0.9)]);
		const start = long.indexOf('important words');
		const sentence = posting.reads[0]?.sentence;
		const signal = {
			field: 'layer',
			value: 'adoption',
			cue: 'layer/x',
			quote: { start, end: start + 15, text: 'important words' },
			sentence,
		} as Signal;
		const [quote] = locator({ ...posting, signals: [[signal]] })({ claims: ['layer=adoption'] }) ?? [];
		expect(quote?.text).toContain('important words stand here');
		expect(quote?.text.length).toBeLessThanOrEqual(200);
		expect(quote?.text).toMatch(/^very .* and$/);
	});

	test('never begin or end within a character', () => {
		for (let shift = 0; shift < 4; shift++) {
			const text = 'x'.repeat(shift) + '😀'.repeat(400);
			const posting = evidenceWith([said(text, 0.9)]);
			for (const start of [0, 301, 302, 303, 500]) {
				const quoted = { start, end: start + 4, text: text.slice(start, start + 4) };
				const signal = { field: 'layer', value: 'adoption', cue: 'x', quote: quoted } as unknown as Signal;
				const [quote] = locator({ ...posting, signals: [[signal]] })({ claims: ['layer=adoption'] }) ?? [];
				expect(quote?.text.isWellFormed()).toBe(true);
				expect(quote?.text.length).toBeLessThanOrEqual(200);
				expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
			}
		}
	});
});
