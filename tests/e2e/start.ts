import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launch, Session } from './session.ts';
import { serveSites } from './sites.ts';

/** The browsers that the extension is tested in. */
export const browsers: [string, Launch][] = [
	['Chromium', launchChromium],
	['Firefox', launchFirefox],
];

/** A browser on a profile of its own, that reaches these pages and nothing else; `end` leaves nothing behind. */
export async function start(
	launch: Launch,
	pages: Parameters<typeof serveSites>[0] = {},
): Promise<{ session: Session; end: () => Promise<void> }> {
	const profile = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
	const sites = await serveSites(pages);
	const session = await launch({ proxyPort: sites.proxyPort, profile });
	const end = async () => {
		await session.close();
		sites.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return { session, end };
}
