import { expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { answerPrompt, launchAskingFirefox } from './firefox.ts';
import { shows, until } from './session.ts';
import { start } from './start.ts';

/*
The browser's own question, as a person sees it, where a driver can answer it: in Firefox. Chromium's is out of reach for
drivers; there the tests grant hosts on the page on which a person manages extensions.
*/

test('a board is on after a yes to the browser, and off after a no', async () => {
	const { session, end } = await start(launchAskingFirefox);
	try {
		const view = await session.open('/options.html');
		const options = view.page;
		const box = 'input[role="switch"][aria-describedby="board-linkedin"]';
		const isOn = () => options.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.checked, box);
		const answer = async (yes: boolean) => {
			await options.bringToFront();
			await until('the switch', () => options.$(box));
			await options.focus(box);
			await options.keyboard.press(' ');
			await answerPrompt(session.browser, 'linkedin.com', yes);
		};
		await answer(false);
		await shows(view, say('boards.refused', { board: 'LinkedIn' }));
		expect(await isOn()).toBe(false);
		await answer(true);
		await until('LinkedIn on', isOn);
	} finally {
		await end();
	}
});
