// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteField } from '../../components/NoteField.tsx';
import { say } from '../../lib/words/index.ts';
import { draw, redraw, words } from './render.ts';

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

test('a note is written once, after a pause in typing', async () => {
	const write = vi.fn(async () => true);
	const place = await draw(<NoteField note="" write={write} />);
	await type(place, 'They');
	await pass(200);
	await type(place, 'They call');
	await pass(299);
	expect(write).not.toHaveBeenCalled();
	expect(words(place)).toContain(say('faces.note.writing'));
	await pass(1);
	expect(write).toHaveBeenCalledExactlyOnceWith('They call');
	expect(words(place)).toContain(say('faces.note.saved'));
});

test.each(['blur', 'pagehide', 'unmount'])('%s writes at once what is not written yet', async (how) => {
	const write = vi.fn(async () => true);
	const place = await draw(<NoteField note="" write={write} />);
	await type(place, 'Quick');
	if (how === 'blur') await send(field(place), new FocusEvent('blur'));
	else if (how === 'pagehide') await send(window, new Event('pagehide'));
	else await redraw(null, place);
	expect(write).toHaveBeenCalledExactlyOnceWith('Quick');
	await pass(1000);
	expect(write).toHaveBeenCalledOnce();
});

test('an untouched note is never written', async () => {
	const write = vi.fn(async () => true);
	const place = await draw(<NoteField note="As it was" write={write} />);
	await send(field(place), new FocusEvent('blur'));
	await redraw(null, place);
	expect(write).not.toHaveBeenCalled();
});

test('a note that could not be kept stays, is told, and is tried again', async () => {
	const write = vi.fn(async () => false);
	const place = await draw(<NoteField note="" write={write} />);
	await type(place, 'Keep me');
	await pass(300);
	expect(words(place)).toContain(say('faces.note.failed'));
	expect(field(place).value).toBe('Keep me');
	write.mockResolvedValue(true);
	await send(field(place), new FocusEvent('blur'));
	expect(write).toHaveBeenCalledTimes(2);
	expect(words(place)).toContain(say('faces.note.saved'));
});
