import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox, launchOlderFirefox } from './firefox.ts';
import { follow } from './following.ts';
import type { Launch } from './session.ts';
import { EXAMPLES } from './shown.ts';
import { start } from './start.ts';
import { TWO_PANES, twoPanes } from './two-panes.ts';

const browsers: [string, Launch][] = [
	['Chromium', launchChromium],
	['Firefox', launchFirefox],
	['Firefox without the Navigation API', launchOlderFirefox],
];

const postings = EXAMPLES.slice(0, 11);

const ways = [
	['switched on', true],
	['opened by a click', false],
] as const;

test.each(browsers.flatMap(([name, launch]) => ways.map(([how, isOn]) => ({ name, how, launch, isOn }))))(
	'$name: the panel shows ten postings of a board $how one after the other, each as it comes',
	async ({ name, how, launch, isOn }) => {
		const { session, end } = await start(launch, { [TWO_PANES]: twoPanes(postings) });
		try {
			const titles = postings.map(({ title }) => title);
			const { ms, longTasks } = await follow(session, titles, 200, isOn);
			expect(ms).toHaveLength(10);
			// The first one finds background and model cold.
			const [first, ...rest] = ms;
			const sorted = rest.sort((a, b) => a - b);
			console.log(
				`${name}, ${how}: text to report ${first} ms, then ${sorted[0]} to ${sorted[8]}, median ${sorted[4]}; long tasks:`,
				longTasks,
			);
		} finally {
			await end();
		}
	},
);
