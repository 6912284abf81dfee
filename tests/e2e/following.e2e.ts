import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox, launchOlderFirefox } from './firefox.ts';
import { follow } from './following.ts';
import type { Launch } from './session.ts';
import { serveSites } from './sites.ts';
import { TWO_PANES, twoPanes } from './two-panes.ts';

const browsers: [string, Launch][] = [
	['Chromium', launchChromium],
	['Firefox', launchFirefox],
	['Firefox without the Navigation API', launchOlderFirefox],
];

/** Eleven postings of usual length. */
const postings = readFileSync('tests/eval/examples/postings.jsonl', 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line): { title: string; text: string } => JSON.parse(line))
	.filter(({ title }, at, all) => all.findIndex((one) => one.title === title) === at)
	.slice(0, 11);

const ways = [
	['switched on', true],
	['opened by a click', false],
] as const;

test.each(browsers.flatMap(([name, launch]) => ways.map(([how, isOn]) => ({ name, how, launch, isOn }))))(
	'$name: the panel shows ten postings of a board $how one after the other, each as it comes',
	async ({ name, how, launch, isOn }) => {
		const profile = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
		const sites = await serveSites({ [TWO_PANES]: twoPanes(postings) });
		const session = await launch({ proxyPort: sites.proxyPort, profile });
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
			await session.close();
			sites.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	},
);
