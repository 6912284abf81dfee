import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { follow } from './following.ts';
import type { Launch } from './session.ts';
import { serveSites } from './sites.ts';
import { TWO_PANES, twoPanes } from './two-panes.ts';

const browsers: [string, Launch][] = [
	['Chromium', launchChromium],
	['Firefox', launchFirefox],
];

/** Eleven postings of usual length. */
const postings = readFileSync('tests/eval/examples/postings.jsonl', 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line): { title: string; text: string } => JSON.parse(line))
	.filter(({ title }, at, all) => all.findIndex((one) => one.title === title) === at)
	.slice(0, 11);

test.each(browsers)('%s: the panel shows ten postings one after the other, each as it comes', async (name, launch) => {
	const profile = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
	const sites = await serveSites({ [TWO_PANES]: twoPanes(postings) });
	const session = await launch({ proxyPort: sites.proxyPort, profile });
	try {
		const titles = postings.map(({ title }) => title);
		const { ms, longTasks } = await follow(session, titles, 200);
		expect(ms).toHaveLength(10);
		const sorted = [...ms].sort((a, b) => a - b);
		console.log(`${name}: text to report ${sorted[0]} to ${sorted[9]} ms, median ${sorted[5]}; long tasks:`, longTasks);
	} finally {
		await session.close();
		sites.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
