import { execFileSync, spawnSync } from 'node:child_process';
import { env, exit, getuid, platform } from 'node:process';
import { findChromium, NO_CHROMIUM } from './chromium.ts';

/** Full path of a Chromium; installs one where apt may be used, else says what to do and ends the program with status 1. */
export function ensureChromium(): string {
	const found = findChromium() ?? (mayInstall() ? install() : null);
	if (found) return found;
	console.error(env.CHROMIUM ? `CHROMIUM names ${env.CHROMIUM}, which is no program that can be run.` : NO_CHROMIUM);
	exit(1);
}

function mayInstall(): boolean {
	const hasApt = platform === 'linux' && spawnSync('apt-get', ['--version']).status === 0;
	return hasApt && getuid?.() === 0 && !env.CHROMIUM;
}

function install(): string | null {
	console.error('No Chromium was found. Installing it with apt.');
	const apt = (...args: string[]) =>
		execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-qq', ...args], {
			env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 2, 2],
		});
	apt('update');
	apt('install', '-y', '--no-install-recommends', 'chromium');
	return findChromium();
}
