// @vitest-environment happy-dom
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTIES } from '../fuzz/properties.ts';

/*
A hundred thousand cases of what must hold of anything, other ones in every run: SEED=… repeats one. What breaks a property
is written to tests/fuzz/found, made as small as it gets, and belongs into a commit with what mends it.
*/

const SEED = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);

test('100,000 cases', () => {
	expect(PROPERTIES.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(100_000);
	console.log(`SEED=${SEED}`);
});

test.each(PROPERTIES)('$share cases of $name', { timeout: 1_800_000 }, async ({ name, any, look, share }) => {
	const result = await fc.check(
		fc.asyncProperty(any, async (value) => {
			// What only microtasks follow on is one job to V8: until it ends, it keeps all that a WeakRef was made of.
			await setImmediate();
			return (await look(value)) === null;
		}),
		{ seed: SEED, numRuns: share },
	);
	if (result.failed) {
		mkdirSync('tests/fuzz/found', { recursive: true });
		const [value] = result.counterexample ?? [];
		writeFileSync(
			`tests/fuzz/found/${name}-${SEED}.json`,
			`${JSON.stringify({ property: name, value }, null, '\t')}\n`,
		);
	}
	expect(result.failed, `SEED=${SEED}: ${fc.defaultReportMessage(result as fc.RunDetails<unknown>)}`).toBe(false);
	expect(result.numRuns).toBe(share);
});
