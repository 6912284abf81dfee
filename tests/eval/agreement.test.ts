import { expect, test } from 'vitest';
import type { Signal } from '../../lib/analysis/types.ts';
import { agreementOf, meanAgreement } from '../../lib/eval/agreement.ts';
import type { Answers } from '../../lib/eval/answers.ts';
import { recordOfCues } from '../../lib/eval/cues.ts';
import { worstFirst } from '../../lib/eval/errors.ts';
import { countQuotes } from '../../lib/eval/quotes.ts';
import { loadLabelled } from '../../lib/fit/load.ts';

const examples = ['postings', 'labels'].map((name) => `tests/eval/examples/${name}.jsonl`);
/** The example set as if the program had found what `find` makes of each label. */
const answered = (find: (gold: Answers['gold']) => Answers['found']): Answers[] =>
	loadLabelled(examples).map(({ id, title, text, label }) => ({ id, title, text, gold: label, found: find(label) }));
const valueFor = (all: readonly Answers[], field: string) => agreementOf(all).find((row) => row.field === field)?.value;

test('a program that finds what the reader found agrees in everything', () => {
	const all = answered((gold) => ({ ...gold }));
	expect(all.length).toBe(144);
	const table = agreementOf(all);
	expect(table.filter(({ value }) => value !== null && Math.abs(value - 1) > 1e-9)).toEqual([]);
	expect(table.filter(({ within }) => !within)).toHaveLength(23);
	expect(meanAgreement(table)).toBeCloseTo(1, 12);
	expect(worstFirst(all)).toEqual([]);
});

test('a program that says nothing agrees in nothing that it could assert', () => {
	const table = agreementOf(answered(() => ({ domain: null })));
	for (const field of ['responsibilities', 'skills', 'lifecycle', 'flags', 'partners', 'in the domain'])
		expect(table.find((row) => row.field === field)).toMatchObject({ f1: 0, precision: null, recall: 0 });
	expect(table.find(({ field }) => field === 'ratings.scope')).toMatchObject({ value: null, n: 0 });
	expect(table.find(({ field }) => field === 'questions')?.value).toBe(0);
	expect(meanAgreement(table)).toBeLessThan(0.05);
});

test('one field turned round lowers this field and its group only', () => {
	const all = answered((gold) => {
		const flags = gold.flags as Record<string, boolean> | undefined;
		return { ...gold, ...(flags && { flags: { ...flags, hype: !flags.hype } }) };
	});
	expect(valueFor(all, 'flags.hype')).toBeLessThan(0);
	expect(valueFor(all, 'flags')).toBeLessThan(0.7);
	expect(valueFor(all, 'flags.unicorn')).toBe(1);
	expect(valueFor(all, 'skills')).toBe(1);
});

test('the wrong side of the domain comes first, then whoever has most wrong', () => {
	const found: Record<string, (gold: Answers['gold']) => Answers['found']> = {
		a0001: (gold) => ({ ...gold, layer: 'adoption', metrics: 'absent' }),
		a0003: (gold) => ({ ...gold, domain: 'nothing of the kind' }),
		a0004: (gold) => ({ ...gold, layer: 'nothing of the kind' }),
	};
	const all = answered((gold) => found[gold.id]?.(gold) ?? gold);
	const worst = worstFirst(all);
	expect(worst.map(({ id }) => id)).toEqual(['a0003', 'a0001', 'a0004']);
	expect(worst[1]?.wrong).toEqual([
		{ field: 'layer', gold: 'operational', found: 'adoption' },
		{ field: 'metrics', gold: 'specific', found: 'absent' },
	]);
});

test('quotes count as verbatim letter by letter', () => {
	const quoted = (quotes: string[]): Answers => ({
		id: 'x',
		title: '',
		text: 'Run the “pilots” with Legal.',
		gold: { id: 'x', domain: 'enablement' },
		found: { evidence: { layer: quotes } },
	});
	expect(countQuotes([quoted(['the “pilots”', 'the "pilots"']), quoted(['with Legal.'])])).toEqual({
		total: 3,
		verbatim: 2,
	});
});

test('a cue is right where its claim was marked', () => {
	const signal = (cue: string, value: 'named' | 'committed') =>
		({ cue, field: 'partners.risk', value }) as unknown as Signal;
	const cues = ['quiet', 'good', 'loose'].map((id) => ({ id }) as Parameters<typeof recordOfCues>[0][number]);
	const records = recordOfCues(cues, [
		{ claims: new Set(['partners.risk=named']), signals: [signal('good', 'named'), signal('loose', 'committed')] },
		{ claims: new Set(), signals: [signal('loose', 'committed')] },
	]);
	expect(records).toEqual([
		{ cue: 'loose', right: 0, wrong: 2 },
		{ cue: 'quiet', right: 0, wrong: 0 },
		{ cue: 'good', right: 1, wrong: 0 },
	]);
});
