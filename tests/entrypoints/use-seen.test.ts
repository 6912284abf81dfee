// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Seen } from '../../components/seen.ts';
import { seenOf, useSeen } from '../../entrypoints/common/use-seen.ts';
import * as alike from '../../lib/store/alike.ts';
import { closeDatabase } from '../../lib/store/database.ts';
import { removeMany } from '../../lib/store/many.ts';
import { load } from '../../lib/store/opened.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, report, posting as short } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

const sentence = 'You will train our teams, write the rules for the use of AI and run the pilots with the data team.';
const first = { ...short, text: `${sentence}\nYou report to the chief of operations, who asked for this role.` };
const elsewhere = { ...first, url: 'https://jobs.example.com/acme/42' };
const fail = vi.fn();

beforeEach(async () => {
	fail.mockReset();
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});

const kept = async (posting: typeof first) => expectKind(await save(posting, report), 'saved').saved.id;
const summary = (seen: Seen | null) =>
	seen && {
		changed: seen.changed?.text ?? null,
		alike: seen.alike.map(({ saved }) => saved.id),
		keeps: seen.keepText !== null,
		compares: seen.compare !== null,
	};

test.each([
	[{ kind: 'unknown' }, null],
	[{ kind: 'unsaved' }, { posting: first, report, id: null }],
	[{ kind: 'saving' }, { posting: first, report, id: null }],
	[
		{ kind: 'saved', id: 'a' },
		{ posting: first, report, id: 'a' },
	],
	[
		{ kind: 'failed', reason: 'full' },
		{ posting: first, report, id: null },
	],
] as const)('a posting whose keeping is %o is looked for as it is known', (keeping, expected) => {
	expect(seenOf({ kind: 'report', posting: first, report, tabId: 7 }, keeping)).toEqual(expected);
	expect(seenOf({ kind: 'reading' }, keeping)).toBeNull();
});

test('a posting that is in the list at another address is told, and can be compared once it is saved', async () => {
	const other = await kept(elsewhere);
	const hook = await run(useSeen, { posting: first, report, id: null as string | null }, fail);
	await expect
		.poll(() => summary(hook.now()))
		.toEqual({ changed: null, alike: [other], keeps: false, compares: false });
	const mine = await kept(first);
	await hook.again({ posting: first, report, id: mine }, fail);
	await expect.poll(() => summary(hook.now())).toEqual({ changed: null, alike: [other], keeps: false, compares: true });
	expect(fail).not.toHaveBeenCalled();
});

test('another text than the saved one can be kept beside it', async () => {
	const id = await kept(first);
	const today = { ...first, text: `${sentence}\nYou report to the head of finance, who has other plans.` };
	const hook = await run(useSeen, { posting: today, report, id }, fail);
	await expect.poll(() => summary(hook.now())).toEqual({ changed: first.text, alike: [], keeps: true, compares: true });
	await settle(() => hook.now()?.keepText?.());
	await expect.poll(() => hook.now()?.keepText).toBeNull();
	const opened = expectKind(await load(id), 'opened');
	expect([opened.posting.text, opened.earlier[0]?.posting?.text]).toEqual([today.text, first.text]);
});

test('what is written of a posting does not take away what is known of it, and asks for nothing again', async () => {
	const other = await kept(elsewhere);
	const id = await kept(first);
	const look = vi.spyOn(alike, 'findAlike');
	const pictures: unknown[] = [];
	const hook = await run((posting: typeof first) => {
		const seen = useSeen({ posting, report, id }, fail);
		pictures.push(seen?.alike.length ?? null);
		return seen;
	}, first);
	await expect.poll(() => summary(hook.now())?.alike).toEqual([other]);
	const before = hook.now();
	pictures.length = 0;
	await hook.again({ ...first });
	await settle();
	expect(hook.now()).toBe(before);
	expect(new Set(pictures)).toEqual(new Set([1]));
	expect(look).toHaveBeenCalledOnce();
});

test('while a posting is saved, what is known of it stays', async () => {
	const other = await kept(elsewhere);
	const pictures: unknown[] = [];
	const hook = await run(
		(id: string | null) => {
			const seen = useSeen({ posting: first, report, id }, fail);
			pictures.push(seen?.alike.length ?? null);
			return seen;
		},
		null as string | null,
	);
	await expect.poll(() => summary(hook.now())?.alike).toEqual([other]);
	pictures.length = 0;
	await hook.again(await kept(first));
	await expect.poll(() => summary(hook.now())?.compares).toBe(true);
	expect(new Set(pictures)).toEqual(new Set([1]));
});

test('what is known of one posting is not said of the next, though that reads the same', async () => {
	const [one, two] = [await kept(first), await kept(elsewhere)];
	const pictures: unknown[] = [];
	const hook = await run(
		(id: string, posting: typeof first) => {
			const seen = useSeen({ posting, report, id }, fail);
			if (seen) pictures.push([id, seen.alike.map(({ saved }) => saved.id)]);
			return seen;
		},
		one,
		first,
	);
	await expect.poll(() => summary(hook.now())?.alike).toEqual([two]);
	await hook.again(two, elsewhere);
	await expect.poll(() => summary(hook.now())?.alike).toEqual([one]);
	expect(pictures).not.toContainEqual([two, [two]]);
});

test('a text that cannot be kept says why, where it is asked for', async () => {
	const id = await kept(first);
	const today = { ...first, text: first.text.replace('train our teams', 'teach our teams') };
	const hook = await run(useSeen, { posting: today, report, id }, fail);
	await expect.poll(() => hook.now()?.keepText).toBeInstanceOf(Function);
	expectKind(await removeMany([id]), 'removed-many');
	await settle(() => hook.now()?.keepText?.());
	await expect.poll(() => hook.now()?.notKept).toEqual({ kind: 'failed', reason: 'missing' });
	expect(fail).not.toHaveBeenCalled();
});

test('nothing is on show, nothing is known', async () => {
	expect((await run(useSeen, null, fail)).now()).toBeNull();
});
