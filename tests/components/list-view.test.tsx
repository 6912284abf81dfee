// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ListView } from '../../components/ListView.tsx';
import type { Deletion, ListActions, Opened, Shelf } from '../../components/saved-list.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting } from './example-report.ts';
import { entriesOf, openedExample } from './opened-example.ts';
import { button, draw, redraw, words } from './render.ts';

const actions = () =>
	({
		copy: vi.fn(async () => true),
		open: vi.fn(),
		remove: vi.fn(),
		undo: vi.fn(),
		dismiss: vi.fn(),
		retry: vi.fn(),
		openGuide: vi.fn(),
		openSettings: vi.fn(),
	}) satisfies ListActions;

const saved = (id: string, title: string): ListedPosting => {
	const { text: _text, ...facts } = examplePosting;
	return {
		...facts,
		id,
		title,
		identity: null,
		savedAt: '2026-11-21T10:00:00.000Z',
		report: {
			kind: 'read',
			engine: '0',
			stageShown: 2,
			stageHiredFor: 3,
			scores: { scope: 38, partners: 78, foundations: null, overall: 54 },
			flags: ['hype'],
		},
		own: { status: null, tags: [], rating: null, noted: false },
	};
};
const three = [saved('a', 'First'), saved('b', 'Second'), saved('c', 'Third')];
const shelfOf = (postings: ListedPosting[]): Shelf => ({ kind: 'listed', postings, damaged: 0 });
const none: Opened = { kind: 'none' };
const openedB = openedExample(three[1] ?? expect.unreachable(), entriesOf({ note: 'Ask about money.' }));
const view = (shelf: Shelf, done: ListActions, opened: Opened = none, deletion: Deletion = null) => (
	<ListView shelf={shelf} opened={opened} deletion={deletion} actions={done} />
);
const press = (key: string, init: KeyboardEventInit = {}) =>
	act(() => {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
		(document.activeElement ?? document.body).dispatchEvent(event);
	});
const focused = () => document.activeElement?.querySelector('.row__title')?.textContent ?? null;

test('a row says stage, scores and flags in words too', async () => {
	const place = await draw(view(shelfOf(three), actions()));
	const row = words(place.querySelector('.row') ?? place);
	expect(row).toContain('stage 2, hired for 3');
	expect(row).toContain('Scope: 38 of 100, Partners: 78 of 100, In place: too little to say');
	expect(row).toContain('1 flag');
	expect(words(place)).toContain('3 postings');
});

test('j, k and the arrow keys move, and stop at the ends', async () => {
	await draw(view(shelfOf(three), actions()));
	await press('j');
	expect(focused()).toBe('First');
	await press('ArrowDown');
	await press('j');
	await press('j');
	expect(focused()).toBe('Third');
	await press('k');
	expect(focused()).toBe('Second');
	await press('Home');
	expect(focused()).toBe('First');
	await press('j', { ctrlKey: true });
	expect(focused()).toBe('First');
});

test('Delete deletes the row in focus, and the focus goes on to the next', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done));
	await press('j');
	await press('j');
	await press('Delete');
	expect(done.remove).toHaveBeenCalledExactlyOnceWith(three[1]);
	const left = three.filter(({ id }) => id !== 'b');
	await redraw(view(shelfOf(left), done, none, { kind: 'deleted', title: 'Second' }), place);
	expect(focused()).toBe('Third');
	expect(words(place)).toContain('Deleted “Second”.');
	button(place, say('faces.actions.undo')).click();
	await press('z', { ctrlKey: true });
	expect(done.undo).toHaveBeenCalledTimes(2);
});

test('keys in the note are letters, Escape leaves it', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done, openedB));
	place.querySelector<HTMLTextAreaElement>('.note textarea')?.focus();
	for (const key of ['j', 'Delete', 'z']) await press(key);
	expect(document.activeElement?.tagName).toBe('TEXTAREA');
	expect(done.remove).not.toHaveBeenCalled();
	await press('Escape');
	expect(done.open).toHaveBeenCalledExactlyOnceWith(null);
	await redraw(view(shelfOf(three), done), place);
	expect(focused()).toBe('Second');
});

test('an open posting takes the focus and shows report, note and text', async () => {
	const place = await draw(view(shelfOf(three), actions(), openedB));
	expect(document.activeElement?.className).toBe('opened');
	expect(place.querySelector<HTMLTextAreaElement>('.note textarea')?.value).toBe('Ask about money.');
	expect(words(place)).toContain('54 of 100');
	expect(words(place)).toContain('Keelbridge is an equal opportunity employer.');
});

test('an empty list says what to do first', async () => {
	const place = await draw(view(shelfOf([]), actions()));
	expect(words(place)).toContain(say('faces.list.empty.title'));
	expect(words(place)).toContain(say('welcome.sentences.leaves'));
});

test.each(['blocked', 'newer', 'unavailable', 'full'] as const)(
	'a store that is %s says so and can be tried again',
	async (reason) => {
		const done = actions();
		const place = await draw(view({ kind: 'failed', reason }, done));
		expect(words(place)).toContain(say(`faces.store.${reason}.text`));
		button(place, say('faces.actions.tryAgain')).click();
		expect(done.retry).toHaveBeenCalledOnce();
	},
);

test('records that could not be read are told', async () => {
	expect(words(await draw(view({ kind: 'listed', postings: three, damaged: 2 }, actions())))).toContain(
		'2 postings could not be read.',
	);
});

test('a mistake of ours is told with what the program said', async () => {
	const place = await draw(view({ kind: 'error', message: 'TypeError: x is not a function' }, actions()));
	expect(words(place)).toContain(say('faces.list.mistake'));
	expect(words(place)).toContain('TypeError: x is not a function');
});

test('after the last row is deleted, the focus is at Undo and Ctrl+Z works', async () => {
	const done = actions();
	const one = three.slice(0, 1);
	const place = await draw(view(shelfOf(one), done));
	await press('j');
	await press('Delete');
	await redraw(view(shelfOf([]), done, none, { kind: 'deleted', title: 'First' }), place);
	expect(document.activeElement?.textContent).toBe(say('faces.actions.undo'));
	await press('z', { ctrlKey: true });
	expect(done.undo).toHaveBeenCalledOnce();
	await redraw(view(shelfOf(one), done, none, { kind: 'restored', title: 'First' }), place);
	expect(focused()).toBe('First');
});
