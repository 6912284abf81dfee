// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTIES } from './properties.ts';

/*
What must hold of any text, page, data and file: a few hundred cases here, the same ones in every run; 100,000 in
`npm run prove -- fuzz`. What that finds is kept in found/ and tried here from then on.
*/

const FOUND = 'tests/fuzz/found';

test.each(PROPERTIES)('$name', { timeout: 60_000 }, async ({ any, look, share }) => {
	await fc.assert(
		fc.asyncProperty(any, async (value) => {
			expect(await look(value)).toBeNull();
		}),
		{ seed: 20261122, numRuns: Math.ceil(share / 250) },
	);
});

test('what was found once stays mended', async () => {
	for (const file of existsSync(FOUND) ? readdirSync(FOUND) : []) {
		const { property, value } = JSON.parse(readFileSync(`${FOUND}/${file}`, 'utf8'));
		const { look } = PROPERTIES.find(({ name }) => name === property) ?? expect.fail(`no property ${property}`);
		expect(await look(value), file).toBeNull();
	}
});
