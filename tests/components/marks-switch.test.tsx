// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarksSwitch } from '../../components/MarksSwitch.tsx';
import { say } from '../../lib/words/index.ts';
import { draw, words } from './render.ts';

const nothing = () => {};

test('where the browser cannot mark words, that is said instead of a switch', async () => {
	const place = await draw(<MarksSwitch state="unsupported" on onSwitch={nothing} />);
	expect(words(place)).toBe(say('marks.sought.unsupported'));
	expect(place.querySelector('input')).toBeNull();
});

test('as long as marks are to be seen their legend stands beside the switch', async () => {
	const place = await draw(<MarksSwitch state="marking" on onSwitch={nothing} />);
	const legend = [...place.querySelectorAll('li')].map((one) => one.textContent);
	expect(legend).toEqual(['met', 'partly', 'concern', 'flag', 'inferred']);
	const off = await draw(<MarksSwitch state="marking" on={false} onSwitch={nothing} />);
	expect(off.querySelector('li')).toBeNull();
	const none = await draw(<MarksSwitch state="none" on onSwitch={nothing} />);
	expect(none.querySelector('li')).toBeNull();
});

test('the switch tells what it is turned to', async () => {
	const told: boolean[] = [];
	const place = await draw(<MarksSwitch state="marking" on onSwitch={(on) => told.push(on)} />);
	place.querySelector('input')?.click();
	expect(told).toEqual([false]);
});
