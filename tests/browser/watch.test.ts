// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Unanswered, type Watcher, watchPage } from '../../lib/browser/watch.ts';
import type { BadgeAnswer, Look, LookAnswer, Seen } from '../../lib/browser/watch-messages.ts';

/*
The watcher on the clock of the tests: a page that changes, and a background whose answers are given one by one.
*/

const seen = (key: string): Seen => ({ key, text: `text of ${key}`, all: `all of ${key}` });
const told = (key: string): LookAnswer => ({ kind: 'told', seen: seen(key), isSeen: true, hasBadge: true });

let looks: Look[];
let answers: (LookAnswer | Unanswered)[];
/** The addresses whose badge was asked for, and what the next askers are answered; the others: that it is up. */
let badges: string[];
let badgeAnswers: (Promise<BadgeAnswer> | Unanswered)[];
let watcher: Watcher;
let hidden: boolean;
let isGone: boolean;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
	looks = [];
	[answers, badges, badgeAnswers] = [[], [], []];
	hidden = false;
	isGone = false;
	Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
	history.replaceState(null, '', '/jobs/1');
});
afterEach(() => {
	watcher.end();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Starts a watcher whose looks get these answers, the last one again and again. */
function watch(...given: typeof answers): void {
	answers = given;
	watcher = watchPage({
		async look(look) {
			looks.push(look);
			return (answers.length > 1 ? answers.shift() : answers[0]) ?? { kind: 'unanswered' };
		},
		async badge(url) {
			badges.push(new URL(url).pathname);
			return (await badgeAnswers.shift()) ?? { kind: 'up' };
		},
		isGone: () => isGone,
	});
}
/** The page changes; observers hear of it after the running script. */
async function change(path?: string): Promise<void> {
	if (path) history.pushState(null, '', path);
	document.body.append('x');
	await pass(0);
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const asked = () => looks.map(({ url, last }) => new URL(url).pathname + (last ? ' last' : ''));

describe('watchPage', () => {
	test('asks for a look when it comes, and not again while nothing changes', async () => {
		watch(told('a'));
		await pass(60_000);
		expect(looks).toEqual([{ kind: 'boards/look', url: location.href, seen: null, isTold: false, last: false }]);
		expect(watcher.seen()).toEqual(seen('a'));
	});

	test('ends at the next change when the extension is gone, though its question was left without an answer', async () => {
		const look = () => new Promise<never>(() => {});
		watcher = watchPage({ look, badge: look, isGone: () => isGone });
		await pass(100);
		await change();
		expect(watcher.hasEnded()).toBe(false);
		isGone = true;
		hidden = true;
		await change();
		expect(watcher.hasEnded()).toBe(true);
	});

	test('asks anew when the address changes, and sends along what was seen', async () => {
		watch(told('a'), told('b'));
		await pass(1000);
		await change('/jobs/2');
		await pass(1000);
		expect(asked()).toEqual(['/jobs/1', '/jobs/2']);
		expect(looks[1]).toMatchObject({ seen: seen('a'), isTold: true });
		expect(watcher.seen()).toEqual(seen('b'));
	});

	test('makes one look of many changes, soon after the first even when the page is never quiet', async () => {
		watch({ kind: 'waiting', seen: null });
		await pass(1000);
		looks = [];
		for (let at = 0; at < 10; at++) {
			await change();
			await pass(10);
		}
		expect(looks.length).toBeGreaterThanOrEqual(1);
		expect(looks.length).toBeLessThanOrEqual(2);
	});

	test('looks seldom at a page that keeps changing without anything new', async () => {
		watch(told('a'));
		for (let at = 0; at < 150; at++) {
			await change();
			await pass(100);
		}
		expect(looks.length).toBeLessThan(16);
	});

	test('looks at once when a text comes while the posting is to come, not at every flicker', async () => {
		watch(told('a'), { kind: 'waiting', seen: seen('a') });
		await pass(3000);
		await change('/jobs/2');
		for (let at = 0; at < 30; at++) {
			await change();
			await pass(50);
		}
		expect(looks.length).toBeLessThan(12);
		const before = looks.length;
		const pane = document.createElement('main');
		pane.innerHTML = `<h1>B</h1><p>${'You build what our drivers ask for. '.repeat(4)}</p>`;
		document.body.append(pane);
		await pass(25);
		expect(looks.length).toBe(before + 1);
		pane.remove();
	});

	test('remembers a posting that was read right before the page went on', async () => {
		watch(told('a'), told('b'));
		const left = pass(30);
		history.replaceState(null, '', '/jobs/2');
		await left;
		await pass(1000);
		expect(looks.at(-1)).toMatchObject({ seen: seen('a') });
	});

	test('leaves a settled page alone in the end', async () => {
		watch(told('a'));
		await pass(30_000);
		looks = [];
		await change();
		await pass(10_000);
		expect(looks).toEqual([]);
		await change('/jobs/2');
		await pass(1000);
		expect(asked()).toEqual(['/jobs/2']);
	});

	test('waits for a posting that does not come, and says so once its time is over', async () => {
		watch({ kind: 'waiting', seen: null }, { kind: 'told', seen: null, isSeen: false, hasBadge: false });
		await pass(3000);
		expect(asked()).toEqual(['/jobs/1']);
		await pass(2000);
		expect(asked()).toEqual(['/jobs/1', '/jobs/1 last']);
	});

	test('sends nothing along as told while it waits', async () => {
		watch(told('a'), { kind: 'waiting', seen: seen('a') }, told('a'));
		await pass(1000);
		await change('/jobs/2');
		await pass(1000);
		await change('/jobs/1');
		await pass(1000);
		expect(looks.map(({ isTold }) => isTold)).toEqual([false, true, false]);
	});

	test('sleeps while the page is hidden', async () => {
		hidden = true;
		watch(told('a'));
		await change();
		await pass(5000);
		expect(looks).toEqual([]);
		hidden = false;
		document.dispatchEvent(new Event('visibilitychange'));
		await pass(1000);
		expect(looks).toHaveLength(1);
	});

	test('asks again when the background was stopped before it could answer, but not for ever', async () => {
		watch({ kind: 'unanswered' }, told('a'));
		await pass(1000);
		expect(looks).toHaveLength(2);
		expect(watcher.seen()).toEqual(seen('a'));
		answers = [{ kind: 'unanswered' }];
		await change('/jobs/2');
		await pass(120_000);
		const tries = looks.length;
		expect(tries).toBeLessThan(30);
		await pass(120_000);
		expect(looks).toHaveLength(tries);
	});

	test('asks for the badge of each posting that was told, and for no other', async () => {
		const known: LookAnswer = { kind: 'told', seen: seen('a'), isSeen: true, hasBadge: false };
		watch(told('a'), known, { kind: 'waiting', seen: seen('a') }, told('b'));
		await pass(1000);
		await change();
		await pass(1000);
		expect([badges, looks.length]).toEqual([['/jobs/1'], 2]);
		await change('/jobs/2');
		await pass(1000);
		expect([badges, looks.length]).toEqual([['/jobs/1'], 3]);
		await change();
		await pass(1000);
		expect([badges, looks.length]).toEqual([['/jobs/1', '/jobs/2'], 4]);
	});

	test.each<Unanswered | Promise<BadgeAnswer>>([{ kind: 'unanswered' }, Promise.resolve({ kind: 'lost' })])(
		'has a posting told again whose badge was lost (%#)',
		async (answer) => {
			badgeAnswers = [answer, answer];
			watch(told('a'));
			await pass(5000);
			expect(looks.map(({ isTold }) => isTold)).toEqual([false, false, false]);
			expect(badges).toHaveLength(3);
		},
	);

	test('has it told again also when a look under way still says that it is told', async () => {
		const lost = Promise.withResolvers<BadgeAnswer>();
		const second = Promise.withResolvers<LookAnswer>();
		badgeAnswers = [lost.promise];
		watch(told('a'));
		await pass(1000);
		const known: LookAnswer = { kind: 'told', seen: seen('a'), isSeen: true, hasBadge: false };
		answers = [second.promise as never, known];
		await change();
		await pass(1000);
		lost.resolve({ kind: 'lost' });
		await pass(1000);
		second.resolve(known);
		await pass(1000);
		expect(looks.map(({ isTold }) => isTold)).toEqual([false, true, false]);
	});

	test('has it told again when the page went on and came back before the next look', async () => {
		const first = Promise.withResolvers<LookAnswer>();
		badgeAnswers = [{ kind: 'unanswered' }];
		watch(first.promise as never, told('a'));
		await pass(1000);
		history.replaceState(null, '', '/jobs/2');
		first.resolve(told('a'));
		await pass(0);
		history.replaceState(null, '', '/jobs/1');
		await pass(1000);
		expect(asked()).toEqual(['/jobs/1', '/jobs/1', '/jobs/1']);
		expect(looks.map(({ isTold }) => isTold)).toEqual([false, false, true]);
	});

	test('leaves a lost badge alone once the page shows another posting, and does not ask for one for ever', async () => {
		const lost = Promise.withResolvers<BadgeAnswer>();
		badgeAnswers = [lost.promise];
		watch(told('a'), told('b'));
		await pass(1000);
		await change('/jobs/2');
		await pass(1000);
		lost.resolve({ kind: 'lost' });
		await pass(5000);
		await change();
		await pass(1000);
		expect(looks.map(({ isTold }) => isTold)).toEqual([false, true, true]);
		badgeAnswers = Array.from({ length: 1000 }, () => ({ kind: 'unanswered' }));
		await change('/jobs/3');
		await pass(120_000);
		const tries = looks.length;
		expect(tries).toBeGreaterThan(4);
		expect(tries).toBeLessThan(30);
		await pass(120_000);
		expect(looks).toHaveLength(tries);
	});

	test('has all told again when the page comes back from the memory of the back button', async () => {
		watch(told('a'));
		await pass(1000);
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		await pass(1000);
		expect(looks.map(({ isTold }) => isTold)).toEqual([false, false]);
	});

	test.each([{ kind: 'gone' }, { kind: 'off' }] as const)(
		'ends without a word when the answer is $kind',
		async (answer) => {
			watch(answer);
			await pass(1000);
			expect(watcher.hasEnded()).toBe(true);
			await change('/jobs/2');
			document.dispatchEvent(new Event('visibilitychange'));
			await pass(60_000);
			expect(looks).toHaveLength(1);
		},
	);
});
