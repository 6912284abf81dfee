// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSearch } from '../../entrypoints/list/use-search.ts';
import type { Answered, Asked } from '../../lib/search/messages.ts';
import { run, settle } from './hook.tsx';

/** Workers in the order in which they were started. */
let workers: FakeWorker[] = [];
class FakeWorker {
	readonly asked: Asked[] = [];
	isEnded = false;
	onmessage: (event: { data: Answered }) => void = () => {};
	onerror: (event: { message: string; preventDefault(): void }) => void = () => {};
	constructor() {
		workers.push(this);
	}
	postMessage(asked: Asked) {
		this.asked.push(asked);
	}
	terminate() {
		this.isEnded = true;
	}
	answer(data: Answered) {
		if (!this.isEnded) this.onmessage({ data });
	}
}

beforeEach(() => {
	workers = [];
	vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const worker = (at = 0) => workers[at] ?? expect.unreachable();
const found = (turn: number, id: string): Answered => ({
	kind: 'found',
	turn,
	read: 2,
	total: 2,
	hits: [{ id, score: 3 }],
	terms: [['pilots']],
});
const scores = (hook: { now(): ReturnType<typeof useSearch> }) => {
	const { hits } = hook.now();
	return hits?.scores && [...hits.scores];
};

test('a worker starts when the page is idle, or with the first search', async () => {
	const hook = await run(useSearch, '', false);
	expect([workers.length, hook.now().hits]).toEqual([0, null]);
	await hook.again('', true);
	expect(worker().asked).toEqual([]);
	await run(useSearch, 'pilots', false);
	expect(worker(1).asked).toEqual([{ kind: 'search', turn: expect.any(Number), query: 'pilots' }]);
});

test('what was found for the words on show is shown, what comes late is not', async () => {
	const hook = await run(useSearch, 'pil', true);
	expect(hook.now().hits).toMatchObject({ search: 'pil', scores: null, failed: false });
	await hook.again('pilots', true);
	const [, last] = worker().asked;
	expect(last).toMatchObject({ kind: 'search', query: 'pilots' });
	await settle(() => worker().answer(found((last as { turn: number }).turn - 1, 'late')));
	expect(scores(hook)).toBeNull();
	await settle(() => worker().answer(found((last as { turn: number }).turn, 'a')));
	expect(hook.now().hits).toMatchObject({ search: 'pilots', read: 2, total: 2 });
	expect(scores(hook)).toEqual([['a', 3]]);
	await hook.again('', true);
	expect(hook.now().hits).toBeNull();
});

test('lines are asked for once each', async () => {
	const hook = await run(useSearch, 'pilots', true);
	const turn = (worker().asked[0] as { turn: number }).turn;
	await settle(() => worker().answer(found(turn, 'a')));
	hook.now().showLines(['a', 'b']);
	hook.now().showLines(['b', 'c']);
	expect(worker().asked.slice(1)).toEqual([
		{ kind: 'lines', turn, query: 'pilots', ids: ['a', 'b'] },
		{ kind: 'lines', turn, query: 'pilots', ids: ['c'] },
	]);
	await settle(() => worker().answer({ kind: 'lines', turn, lines: [['a', 'our pilots']] }));
	expect([...(hook.now().hits?.lines ?? [])]).toEqual([['a', 'our pilots']]);
});

test('when the list is read again, one worker is at work and no more', async () => {
	const hook = await run(useSearch, '', true);
	await hook.again('', false);
	await hook.again('', true);
	expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
	await hook.again('pilots', true);
	expect(worker(1).asked).toMatchObject([{ kind: 'search', query: 'pilots' }]);
});

test('a worker that fails is told, and the search begins anew when it is asked for', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const hook = await run(useSearch, 'pilots', true);
	await settle(() => worker().onerror({ message: 'out of memory', preventDefault: () => {} }));
	expect(hook.now().hits).toMatchObject({ search: 'pilots', scores: null, failed: true });
	expect(worker().isEnded).toBe(true);
	await hook.again('pilot', true);
	expect(hook.now().hits).toMatchObject({ search: 'pilot', failed: true });
	expect(workers).toHaveLength(1);
	await settle(() => hook.now().searchAgain());
	expect(hook.now().hits).toMatchObject({ search: 'pilot', scores: null, failed: false });
	const [asked] = worker(1).asked;
	expect(asked).toMatchObject({ kind: 'search', query: 'pilot' });
	await settle(() => worker(1).answer(found((asked as { turn: number }).turn, 'a')));
	expect(scores(hook)).toEqual([['a', 3]]);
});

test('the worker ends with the page', async () => {
	await run(useSearch, 'pilots', true);
	await run(useSearch, '', false);
	expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});
