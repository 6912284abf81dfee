// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ListView } from '../../components/ListView.tsx';
import type { Done, Hits, ListActions, Opened, Shelf } from '../../components/saved-list.ts';
import type { Filter } from '../../lib/query/filter.ts';
import type { View } from '../../lib/query/view.ts';
import { wanted } from '../../lib/search/marks.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { say } from '../../lib/words/index.ts';
import { EVERYTHING } from '../query/rows.ts';
import { examplePosting } from './example-report.ts';
import { entriesOf, openedExample } from './opened-example.ts';
import { button, draw, redraw, words } from './render.ts';

const actions = () =>
	({
		copy: vi.fn(async () => true),
		open: vi.fn(),
		look: vi.fn(),
		select: vi.fn(),
		showLines: vi.fn(),
		searchAgain: vi.fn(),
		remove: vi.fn(),
		setStatus: vi.fn(),
		addTag: vi.fn(),
		removeTag: vi.fn(),
		keepView: vi.fn(),
		removeView: vi.fn(),
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
const shelfOf = (postings: ListedPosting[]): Shelf => ({
	kind: 'listed',
	postings,
	damaged: 0,
	whole: true,
	total: postings.length,
});
const none: Opened = { kind: 'none' };
const openedB = openedExample(three[1] ?? expect.unreachable(), entriesOf({ note: 'Ask about money.' }));
interface Given {
	opened?: Opened;
	done?: Done;
	view?: View;
	shown?: readonly ListedPosting[];
	hits?: Hits;
	selected?: ReadonlySet<string>;
	views?: { name: string; address: string }[];
}
const view = (shelf: Shelf, actions: ListActions, given: Given = {}) => (
	<ListView
		shelf={shelf}
		view={EVERYTHING}
		shown={shelf.kind === 'listed' ? shelf.postings : []}
		hits={null}
		selected={new Set()}
		opened={none}
		done={null}
		views={[]}
		actions={actions}
		{...given}
	/>
);
const press = (key: string, init: KeyboardEventInit = {}) =>
	act(() => {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
		(document.activeElement ?? document.body).dispatchEvent(event);
	});
const focused = () => document.activeElement?.closest('.row')?.querySelector('.row__title')?.textContent ?? null;
/** The selection that the last call asked for. */
const selection = (done: ReturnType<typeof actions>) => [...(done.select.mock.lastCall?.[0] ?? [])];
const deleted = (title: string): Done => ({ kind: 'done', change: { what: 'deleted', count: 1, title } });

beforeEach(() => {
	// The document has no layout here: a window in which twenty rows are in sight.
	vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});

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
	expect(done.remove).toHaveBeenCalledExactlyOnceWith(['b']);
	const left = three.filter(({ id }) => id !== 'b');
	await redraw(view(shelfOf(left), done, { done: deleted('Second') }), place);
	expect(focused()).toBe('Third');
	expect(words(place)).toContain('Deleted “Second”.');
	button(place, say('faces.actions.undo')).click();
	await press('z', { ctrlKey: true });
	expect(done.undo).toHaveBeenCalledTimes(2);
});

test('keys in the note are letters, Escape leaves it', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done, { opened: openedB }));
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
	const place = await draw(view(shelfOf(three), actions(), { opened: openedB }));
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
	expect(
		words(await draw(view({ kind: 'listed', postings: three, damaged: 2, whole: true, total: 5 }, actions()))),
	).toContain('2 postings could not be read.');
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
	await redraw(view(shelfOf([]), done, { done: deleted('First') }), place);
	expect(document.activeElement?.textContent).toBe(say('faces.actions.undo'));
	await press('z', { ctrlKey: true });
	expect(done.undo).toHaveBeenCalledOnce();
	await redraw(view(shelfOf(one), done, { done: { kind: 'undone' } }), place);
	expect(focused()).toBe('First');
});

test('x selects, with Shift a range; Escape unselects; Ctrl+A selects all shown', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done));
	await press('j');
	await press('x');
	expect(selection(done)).toEqual(['a']);
	await redraw(view(shelfOf(three), done, { selected: new Set(['a']) }), place);
	expect(words(place)).toContain('1 selected');
	await press('J', { shiftKey: true });
	expect(selection(done)).toEqual(['a', 'b']);
	place
		.querySelectorAll<HTMLInputElement>('.row input')[2]
		?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
	expect(selection(done)).toEqual(['a', 'b', 'c']);
	await press('a', { ctrlKey: true });
	expect(selection(done)).toEqual(['a', 'b', 'c']);
	await press('Escape');
	expect(selection(done)).toEqual([]);
});

test('keys that come quicker than the page is painted meet the list as the one before left it', async () => {
	const done = actions();
	await draw(view(shelfOf(three), done));
	for (const key of ['j', 'j', 'x']) {
		(document.activeElement ?? document.body).dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
		);
		// What the key changed is drawn in a microtask, well before a frame.
		for (let turn = 0; turn < 10; turn++) await Promise.resolve();
	}
	expect(selection(done)).toEqual(['b']);
});

test('what is selected is changed, though the filters hide it, and that is said', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done, { shown: three.slice(0, 1), selected: new Set(['a', 'c']) }));
	expect(words(place)).toContain(say('list.selection.hidden', { count: 1 }));
	button(place, say('list.selection.delete')).click();
	expect(done.remove).toHaveBeenCalledExactlyOnceWith(['a', 'c']);
	await press('s');
	await type(place, 'offer');
	await press('Enter');
	expect(done.setStatus).toHaveBeenCalledExactlyOnceWith(['a', 'c'], 'offer');
	await press('t');
	await type(place, 'dream job');
	await press('Enter');
	expect(done.addTag).toHaveBeenCalledExactlyOnceWith(['a', 'c'], 'dream job');
});

test('f offers every filter as a sentence with what it leaves, and Enter takes it', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done));
	await press('f');
	await type(place, 'overall 50');
	expect(words(place.querySelector('[role="listbox"]') ?? place)).toContain('Overall 50 or more leaves 3 postings');
	await press('Enter');
	const filters = [{ on: 'number', of: 'overall', from: 50, to: null }];
	expect(done.look).toHaveBeenCalledExactlyOnceWith({ ...EVERYTHING, filters }, undefined);
	expect(place.querySelector('dialog')).toBeNull();
});

test('filters stand as sentences that can be turned round and taken away', async () => {
	const done = actions();
	const status: Filter = { on: 'status', any: ['applied'], not: false };
	const place = await draw(view(shelfOf(three), done, { shown: [], view: { ...EVERYTHING, filters: [status] } }));
	expect(words(place)).toContain('Status: Applied');
	expect(words(place)).toContain(say('list.noHits.filters'));
	button(place, say('list.filters.turn', { sentence: 'Status: Applied' })).click();
	expect(done.look).toHaveBeenLastCalledWith({ ...EVERYTHING, filters: [{ ...status, not: true }] }, undefined);
	button(place, say('list.filters.remove', { sentence: 'Status: Applied' })).click();
	expect(done.look).toHaveBeenLastCalledWith(EVERYTHING, undefined);
});

test('a search that failed says so, and is begun again when asked', async () => {
	const hits = { search: 'spons', scores: null, sought: wanted('spons', []), lines: new Map(), read: 0, total: 0 };
	const done = actions();
	const place = await draw(view(shelfOf(three), done, { hits: { ...hits, failed: true } }));
	expect(words(place.querySelector('[role=alert]') ?? place)).toBe(
		'The search stopped, because of a mistake of ours. All your postings are shown. Search again',
	);
	button(place, 'Search again').click();
	expect(done.searchAgain).toHaveBeenCalledOnce();
	await redraw(view(shelfOf(three), done, { hits: { ...hits, failed: false } }), place);
	expect(place.querySelector('[role=alert]')).toBeNull();
});

test('what was searched for is marked, with the line in which it stands', async () => {
	const hits: Hits = {
		search: 'spons',
		scores: new Map([['a', 1]]),
		sought: wanted('spons', ['sponsor']),
		lines: new Map([['a', 'no sponsor <b>is</b> named']]),
		read: 1,
		total: 3,
		failed: false,
	};
	const found = { hits, shown: three.slice(0, 1), view: { ...EVERYTHING, search: 'spons' } };
	const done = actions();
	const place = await draw(view(shelfOf(three), done, found));
	expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['sponsor']);
	expect(words(place)).toContain('no sponsor <b>is</b> named');
	expect(words(place)).toContain('1 of 3 postings · Read for searching: 1 of 3');
	expect(done.showLines).toHaveBeenCalledWith(['a']);
});

test('a view can be kept under a name, opened and deleted', async () => {
	const done = actions();
	const views = [{ name: 'Worth a call', address: 'f=overall:70..' }];
	const place = await draw(view(shelfOf(three), done, { views }));
	await press('v');
	await type(place, '');
	await press('Enter');
	expect(done.look).toHaveBeenCalledExactlyOnceWith(
		{ ...EVERYTHING, filters: [{ on: 'number', of: 'overall', from: 70, to: null }] },
		undefined,
	);
	await press('v');
	await type(place, 'Mine');
	await press('Enter');
	expect(done.keepView).toHaveBeenCalledExactlyOnceWith('Mine');
	await press('v');
	await type(place, 'worth');
	await press('ArrowDown');
	await press('ArrowDown');
	await press('Enter');
	expect(done.removeView).toHaveBeenCalledExactlyOnceWith('Worth a call');
});

test('of ten thousand postings only those in sight are drawn, and the table says how many there are', async () => {
	const many = Array.from({ length: 10_000 }, (_, at) => saved(`id-${at}`, `Posting ${at}`));
	const place = await draw(view(shelfOf(many), actions()));
	expect(place.querySelectorAll('.row').length).toBeLessThan(60);
	expect(place.querySelector('[role="table"]')?.getAttribute('aria-rowcount')).toBe('10001');
	expect(place.querySelector('.row')?.getAttribute('aria-rowindex')).toBe('2');
});

test('a heading sorts, and sorts the other way round', async () => {
	const done = actions();
	const place = await draw(view(shelfOf(three), done));
	expect(place.querySelector('[aria-sort]')?.textContent).toContain(say('list.columns.saved'));
	button(place, say('list.columns.title')).click();
	expect(done.look).toHaveBeenLastCalledWith({ ...EVERYTHING, sort: { by: 'title', down: false } }, undefined);
	await redraw(view(shelfOf(three), done, { view: { ...EVERYTHING, sort: { by: 'title', down: false } } }), place);
	button(place, `${say('list.columns.title')} ↑`).click();
	expect(done.look).toHaveBeenLastCalledWith({ ...EVERYTHING, sort: { by: 'title', down: true } }, undefined);
});

/** Types into the field that has the focus. */
async function type(place: Element, text: string) {
	const field = place.querySelector<HTMLInputElement>('[role="combobox"]');
	if (!field) throw new Error('nothing is asked');
	field.focus();
	field.value = text;
	await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}
