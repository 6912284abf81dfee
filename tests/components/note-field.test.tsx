// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteField } from '../../components/NoteField.tsx';
import type { TypedActions } from '../../components/use-typed.ts';
import { say } from '../../lib/words/index.ts';
import { AT, entriesOf, typedActions } from './opened-example.ts';
import { button, draw, redraw, words } from './render.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const field = (place: Element) => place.querySelector('textarea') ?? expect.unreachable();
const type = (place: Element, text: string) =>
	act(() => {
		field(place).value = text;
		field(place).dispatchEvent(new Event('input', { bubbles: true }));
	});
const pass = (ms: number) =>
	act(async () => {
		await vi.advanceTimersByTimeAsync(ms);
	});
/** Sends an event; what it started comes to an end. */
const send = async (target: EventTarget, event: Event) => {
	target.dispatchEvent(event);
	await pass(0);
};
const noted = (value: string, changedAt = AT) => {
	const entry = entriesOf({ note: value }).note ?? expect.unreachable();
	return { ...entry, changedAt };
};
const view = (actions: TypedActions, entry?: ReturnType<typeof noted>) => <NoteField entry={entry} actions={actions} />;

test('a note is written once, after a pause in typing, over what stood there', async () => {
	const actions = typedActions();
	const place = await draw(view(actions, noted('Before')));
	await type(place, 'They');
	await pass(200);
	await type(place, 'They call');
	await pass(299);
	expect(actions.write).not.toHaveBeenCalled();
	expect(words(place)).toContain(say('faces.note.writing'));
	await pass(1);
	expect(actions.write).toHaveBeenCalledExactlyOnceWith('They call', AT);
	expect(words(place)).toContain(say('faces.note.saved'));
	await type(place, 'They called');
	await pass(300);
	expect(actions.write).toHaveBeenLastCalledWith('They called', `${AT} They call`);
});

test('leaving the field writes at once what is not written yet', async () => {
	const actions = typedActions();
	const place = await draw(view(actions));
	await type(place, 'Quick');
	await send(field(place), new FocusEvent('blur'));
	await pass(1000);
	expect(actions.write).toHaveBeenCalledExactlyOnceWith('Quick', null);
});

test('what is typed waits as a draft from the key press until the store has it', async () => {
	const actions = typedActions();
	const place = await draw(view(actions, noted('Before')));
	await type(place, 'Before, and');
	expect(actions.keepDraft).toHaveBeenLastCalledWith({ text: 'Before, and', basis: AT });
	await pass(300);
	expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
	await type(place, 'Before, and after');
	await type(place, 'Before, and');
	await send(field(place), new FocusEvent('blur'));
	expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
	expect(actions.write).toHaveBeenCalledTimes(1);
});

test('words typed while others are being written wait as a draft over the newer text', async () => {
	let written: (entry: ReturnType<typeof noted>) => void = () => {};
	const actions = typedActions();
	actions.write.mockImplementationOnce(
		() =>
			new Promise((resolve) => {
				written = (entry) => resolve({ kind: 'edited', entry });
			}) as never,
	);
	actions.write.mockImplementationOnce(() => new Promise(() => {}) as never);
	const place = await draw(view(actions));
	await type(place, 'One');
	await pass(300);
	await type(place, 'One, two');
	written(noted('One', 'later'));
	await pass(0);
	expect(actions.keepDraft).toHaveBeenLastCalledWith({ text: 'One, two', basis: 'later' });
});

test.each(['pagehide', 'unmount'])('%s keeps the last words without an answer', async (how) => {
	const actions = typedActions({ write: vi.fn(() => new Promise<never>(() => {})) });
	const place = await draw(view(actions));
	await type(place, 'Quick');
	await pass(300);
	await type(place, 'Quick, and gone');
	if (how === 'pagehide') await send(window, new Event('pagehide'));
	else await redraw(null, place);
	expect(actions.lastWords).toHaveBeenCalledExactlyOnceWith('Quick, and gone');
	expect(actions.keepDraft).toHaveBeenLastCalledWith({ text: 'Quick, and gone', basis: null });
});

test('a write that is on its way when the page goes is sent again', async () => {
	const actions = typedActions({ write: vi.fn(() => new Promise<never>(() => {})) });
	const place = await draw(view(actions));
	await type(place, 'Quick');
	await pass(300);
	await send(window, new Event('pagehide'));
	expect(actions.lastWords).toHaveBeenCalledExactlyOnceWith('Quick');
});

test('an untouched note is never written', async () => {
	const actions = typedActions();
	const place = await draw(view(actions, noted('As it was')));
	await send(field(place), new FocusEvent('blur'));
	await redraw(null, place);
	expect(actions.write).not.toHaveBeenCalled();
	expect(actions.lastWords).not.toHaveBeenCalled();
});

test('a note that could not be kept stays, is told, waits as a draft, and is tried again', async () => {
	const actions = typedActions();
	actions.write.mockResolvedValueOnce({ kind: 'failed', reason: 'full' } as never);
	const place = await draw(view(actions));
	await type(place, 'Keep me');
	await pass(300);
	expect(words(place)).toContain(say('faces.note.failed'));
	expect(words(place)).toContain(say('faces.store.full.title'));
	expect(field(place).value).toBe('Keep me');
	expect(actions.keepDraft).toHaveBeenLastCalledWith({ text: 'Keep me', basis: null, refused: true });
	await send(field(place), new FocusEvent('blur'));
	expect(actions.write).toHaveBeenCalledTimes(2);
	expect(words(place)).toContain(say('faces.note.saved'));
	expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
});

test('a draft that is older than what the store has is dropped, unless the store refused it', async () => {
	const older = { text: 'Wh', basis: null, keptAt: '2000-01-01T00:00:00.000Z' };
	const actions = typedActions({ readDraft: vi.fn(() => older) });
	const place = await draw(view(actions, noted('What I wrote')));
	await pass(0);
	expect(field(place).value).toBe('What I wrote');
	expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
	expect(actions.write).not.toHaveBeenCalled();

	const refused = typedActions({ readDraft: vi.fn(() => ({ ...older, refused: true as const })) });
	const again = await draw(view(refused, noted('What I wrote')));
	await pass(0);
	expect(field(again).value).toBe('Wh');
	expect(words(again)).toContain('What I wrote');
});

test('a draft of before comes back and is kept', async () => {
	const actions = typedActions({ readDraft: vi.fn(() => ({ text: 'From before', basis: AT })) });
	const place = await draw(view(actions, noted('One')));
	await pass(0);
	expect(field(place).value).toBe('From before');
	expect(actions.write).toHaveBeenCalledExactlyOnceWith('From before', AT);
});

test('a draft that the store has is put away', async () => {
	const actions = typedActions({ readDraft: vi.fn(() => ({ text: 'One', basis: null })) });
	const place = await draw(view(actions, noted('One')));
	await pass(0);
	expect(actions.keepDraft).toHaveBeenCalledExactlyOnceWith(null);
	expect(actions.write).not.toHaveBeenCalled();
	expect(words(place)).not.toContain(say('own.conflict.title'));
});

test('a draft of before, to a note that has changed since, is not put over it', async () => {
	const actions = typedActions({ readDraft: vi.fn(() => ({ text: 'From before', basis: AT })) });
	const place = await draw(view(actions, noted('Two', 'later')));
	await pass(0);
	expect(field(place).value).toBe('From before');
	expect(words(place)).toContain(say('own.conflict.title'));
	expect(actions.write).not.toHaveBeenCalled();
});

describe('another tab', () => {
	test('that changed an untouched note is followed', async () => {
		const actions = typedActions();
		const place = await draw(view(actions, noted('One')));
		await redraw(view(actions, noted('Two', 'later')), place);
		expect(field(place).value).toBe('Two');
		await type(place, 'Three');
		await pass(300);
		expect(actions.write).toHaveBeenCalledExactlyOnceWith('Three', 'later');
	});

	const overtaken = async (actions = typedActions()) => {
		const place = await draw(view(actions, noted('One')));
		await type(place, 'Mine');
		await redraw(view(actions, noted('Theirs', 'later')), place);
		await pass(1000);
		return { actions, place };
	};

	test('that changed it while one types is told: nothing is written, nothing is lost', async () => {
		const { actions, place } = await overtaken();
		expect(field(place).value).toBe('Mine');
		expect(words(place)).toContain(say('own.conflict.title'));
		expect(place.querySelector('blockquote')?.textContent).toBe('Theirs');
		expect(actions.write).not.toHaveBeenCalled();
		await type(place, 'Mine, longer');
		await pass(1000);
		expect(actions.write).not.toHaveBeenCalled();
	});

	test('that was first to be written is told the same way', async () => {
		const actions = typedActions();
		actions.write.mockResolvedValueOnce({ kind: 'overtaken', theirs: noted('Theirs', 'later') } as never);
		const place = await draw(view(actions, noted('One')));
		await type(place, 'Mine');
		await pass(300);
		expect(words(place)).toContain(say('own.conflict.title'));
		await act(() => button(place, say('own.conflict.mine')).click());
		await pass(0);
		expect(actions.write).toHaveBeenLastCalledWith('Mine', 'later');
	});

	test.each([
		['mine', 'Mine', 'Mine'],
		['both', 'Mine\n\nTheirs', 'Mine\n\nTheirs'],
		['take', 'Theirs', null],
	] as const)('“%s” settles it', async (choice, shown, written) => {
		const { actions, place } = await overtaken();
		await act(() => button(place, say(`own.conflict.${choice}`)).click());
		await pass(0);
		expect(field(place).value).toBe(shown);
		expect(words(place)).not.toContain(say('own.conflict.title'));
		if (written === null) expect(actions.write).not.toHaveBeenCalled();
		else expect(actions.write).toHaveBeenCalledExactlyOnceWith(written, 'later');
	});

	test('and the page is closed before one has chosen: both are kept', async () => {
		const { actions } = await overtaken();
		await send(window, new Event('pagehide'));
		expect(actions.lastWords).toHaveBeenCalledExactlyOnceWith('Mine\n\nTheirs');
	});
});

test('a note is read as Markdown, and written again', async () => {
	const place = await draw(view(typedActions(), noted('**Call** them')));
	await act(() => button(place, say('own.note.read')).click());
	expect(place.querySelector('textarea')).toBeNull();
	expect(place.querySelector('strong')?.textContent).toBe('Call');
	await act(() => button(place, say('own.note.write')).click());
	expect(field(place).value).toBe('**Call** them');
});
