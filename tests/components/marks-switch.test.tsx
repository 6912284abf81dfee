// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarksSwitch } from '../../components/MarksSwitch.tsx';
import { say } from '../../lib/words/index.ts';
import { draw, redraw, words } from './render.ts';

const nothing = () => {};

test('where the browser cannot mark words, that is said instead of a switch', async () => {
	const place = await draw(<MarksSwitch state="unsupported" on refused={null} onSwitch={nothing} />);
	expect(words(place)).toBe(say('marks.sought.unsupported'));
	expect(place.querySelector('input')).toBeNull();
});

test('as long as marks are to be seen their legend stands beside the switch', async () => {
	const place = await draw(<MarksSwitch state="marking" on refused={null} onSwitch={nothing} />);
	const legend = [...place.querySelectorAll('li')].map((one) => one.textContent);
	expect(legend).toEqual(['met', 'partly', 'concern', 'flag', 'inferred']);
	const off = await draw(<MarksSwitch state="marking" on={false} refused={null} onSwitch={nothing} />);
	expect(off.querySelector('li')).toBeNull();
	const none = await draw(<MarksSwitch state="none" on refused={null} onSwitch={nothing} />);
	expect(none.querySelector('li')).toBeNull();
});

test('the switch tells what it is turned to', async () => {
	const told: boolean[] = [];
	const place = await draw(<MarksSwitch state="marking" on refused={null} onSwitch={(on) => told.push(on)} />);
	place.querySelector('input')?.click();
	expect(told).toEqual([false]);
});

test('a switch that was not kept shows what is so, and says why', async () => {
	const view = (refused: { what: 'change' } | null) => (
		<MarksSwitch state="marking" on refused={refused} onSwitch={nothing} />
	);
	const place = await draw(view(null));
	const box = place.querySelector('input') ?? expect.unreachable();
	for (const _time of ['first', 'second']) {
		box.click();
		expect(box.checked).toBe(false);
		await redraw(view({ what: 'change' }), place);
		expect(box.checked).toBe(true);
	}
	expect(place.querySelector('[role=alert]')?.textContent).toBe(
		'Not kept: the browser refused. The disk may be full: free some space, then try again.',
	);
});
