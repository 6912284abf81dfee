// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useScope } from '../../entrypoints/exchange/use-scope.ts';
import { ENGINE } from '../../lib/analysis/index.ts';
import { run, settle } from './hook.tsx';

/** Readings of the list that are under way, oldest first. */
const readings = vi.hoisted(() => [] as PromiseWithResolvers<unknown>[]);
vi.mock('../../lib/store/saved-postings.ts', () => ({
	list: () => {
		const reading = Promise.withResolvers();
		readings.push(reading);
		return reading.promise;
	},
}));

beforeEach(() => {
	fakeBrowser.reset();
	readings.length = 0;
	location.hash = '#ids=a';
});

const row = (id: string) => ({ id, report: { kind: 'read', engine: '0' } });
const listed = { kind: 'listed', postings: [row('a'), row('b'), row('c')], damaged: 0 };

async function moved() {
	const hook = await run(useScope);
	await expect.poll(() => readings).toHaveLength(1);
	await settle(() => {
		location.hash = '#ids=b,c';
		dispatchEvent(new Event('hashchange'));
	});
	await expect.poll(() => readings.length).toBeGreaterThanOrEqual(2);
	await settle(() => readings.slice(1).map((reading) => reading.resolve(listed)));
	await expect.poll(() => hook.now().scope).toMatchObject({ kind: 'scope', ids: ['b', 'c'], all: false, total: 3 });
	return hook;
}

test('what the address was about before, and comes late, is not shown', async () => {
	const hook = await moved();
	await settle(() => readings[0]?.resolve(listed));
	expect(hook.now().scope).toMatchObject({ ids: ['b', 'c'] });
});

test('nor is a mistake that it ends in', async () => {
	const hook = await moved();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	await settle(() => readings[0]?.reject(new TypeError('no list')));
	expect(hook.now().scope).toMatchObject({ ids: ['b', 'c'] });
});

test('postings of an older engine are to be read again; those of today’s and of a newer one are not', async () => {
	const hook = await run(useScope);
	const engines = { a: '0.1.0', b: ENGINE, c: '99.0.0' };
	const rows = Object.entries(engines).map(([id, engine]) => ({ id, report: { kind: 'read', engine } }));
	await expect.poll(() => readings).toHaveLength(1);
	await settle(() => readings[0]?.resolve({ ...listed, postings: rows }));
	await expect.poll(() => hook.now().scope).toMatchObject({ total: 3, stale: ['a'] });
});
