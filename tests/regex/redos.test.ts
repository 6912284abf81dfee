import { check } from 'recheck';
import { expect, test } from 'vitest';
import { type Expression, expressionsIn, shippedSources } from './expressions.ts';
import { samples } from './sample.ts';

/*
What a stranger's text can do to the regular expressions that ship: recheck looks for a text on which an expression takes
time out of proportion. Exponential ones are never allowed. Quadratic ones are: what they read is a line, a title or an
address, cut to a length before (see tests/bench/growth.ts and tests/extract/hostile.test.ts, which read texts of 100 kB
and more). Steeper ones stand here, each with the bound that keeps it harmless.
*/

/** ms; an expression that takes longer to be checked is left unsettled; a larger REDOS_PATIENCE waits longer. */
const PATIENCE = Number(process.env.REDOS_PATIENCE ?? 400);

/** Pattern (its beginning suffices) → why it may be steeper than quadratic. */
const BOUNDED: Readonly<Record<string, string>> = {
	'[\\s.…]*(?:(?:show|read|see)? ?more)?': 'the last 40 characters of a description',
	'\\s*[:：*]?\\s*$': 'a label, whose length is bounded before',
	'^(?:job application for|apply (?:for|to)': 'a page title, cut to 400 characters',
	'^(?<company>.{2,60}?) (?:is )?hiring': 'a page title, cut to 400 characters',
	'\\b(?:job|position|posting|vacancy|role|page': 'a line under 200 characters of a short page',
	'window\\.__appData': 'one script of one board, which writes it itself',
	'\\/(?:job|details)\\/(?:[^/]+\\/)*?': 'the path of an address',
};

const expressions = new Map<string, Expression>();
for (const one of expressionsIn(shippedSources())) {
	if (one.madeOf === null) expressions.set(`/${one.pattern}/${one.flags}`, one);
}

test('no regular expression that ships takes exponential time, and the steep ones are known', async () => {
	expect(expressions.size, 'the syntax trees were searched').toBeGreaterThan(200);
	const wrong: string[] = [];
	const unknown: string[] = [];
	for (const { place, pattern, flags } of expressions.values()) {
		const found = await check(pattern, flags, { timeout: PATIENCE });
		if (found.status === 'unknown') unknown.push(place);
		if (found.status !== 'vulnerable') continue;
		const { complexity } = found;
		const bound = Object.keys(BOUNDED).find((beginning) => pattern.startsWith(beginning));
		if (complexity.type === 'exponential') wrong.push(`${place}: exponential`);
		else if (complexity.degree > 2 && !bound) wrong.push(`${place}: of degree ${complexity.degree}`);
	}
	expect(wrong).toEqual([]);
	expect(unknown.length, `not settled: ${unknown.join(', ')}`).toBeLessThan(expressions.size / 6);
}, 300_000);

test('the checker would tell', async () => {
	expect(await check('^(a|a)*$', '')).toMatchObject({ status: 'vulnerable', complexity: { type: 'exponential' } });
	expect(samples('word')).toHaveLength(4);
	const found = expressionsIn(['tests/regex/sample.ts']);
	expect(found.map(({ pattern, flags, madeOf }) => [pattern, flags, madeOf])).toEqual([
		['(?:a|a)+$', 'u', null],
		['b+', '', null],
		['', '', expect.stringContaining('word')],
	]);
});
