import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launch, Session } from './session.ts';
import { type Sites, serveSites } from './sites.ts';

/** The browsers that the extension is tested in. */
export const browsers: [string, Launch][] = [
	['Chromium', launchChromium],
	['Firefox', launchFirefox],
];

export interface Started {
	readonly session: Session;
	readonly sites: Sites;
	/** Its folder. */
	readonly profile: string;
	/** Starts the browser on the same profile, once the one before was closed or killed. */
	again(): Promise<Session>;
	/** Closes the browser and starts it again, as `Session.restart` says. */
	restart(): Promise<Session>;
	/** Closes the browser that was started last and leaves nothing behind. */
	end(): Promise<void>;
}

/** A browser on a profile of its own, that reaches these pages and nothing else. */
export async function start(
	launch: Launch,
	pages: Parameters<typeof serveSites>[0] = {},
	saving: Pick<Parameters<Launch>[0], 'downloads'> = {},
): Promise<Started> {
	const sites = await serveSites(pages);
	const profile = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
	let last: Session | null = null;
	const started = async (launching: Promise<Session>) => {
		last = await launching;
		return last;
	};
	const again = () => started(launch({ ...saving, proxyPort: sites.proxyPort, profile }));
	const end = async () => {
		try {
			await last?.close();
		} finally {
			sites.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
	try {
		const session = await again();
		return { session, sites, profile, again, restart: () => started((last ?? session).restart()), end };
	} catch (cause) {
		await end();
		throw cause;
	}
}
