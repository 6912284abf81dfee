import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable',
	'brave-browser',
];
const WINDOWS_PROGRAMS = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

/** What to tell someone on whose machine no browser was found. */
export const NO_CHROMIUM =
	'No Chromium was found: install Chromium, Chrome or Edge, or set the environment variable CHROMIUM to its program.';

/** Full path of a Chromium (or Chrome, Edge, Brave): the one that CHROMIUM names, else the first that is installed; null without one. */
export function findChromium(): string | null {
	if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : null;
	return candidates().find(isProgram) ?? null;
}

function candidates(): string[] {
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return roots.flatMap((root) =>
			WINDOWS_PROGRAMS.map((name) =>
				join(root, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
			),
		);
	}
	const onMac = MAC_PROGRAMS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	const inPath = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
		NAMES.map((name) => join(folder, name)),
	);
	return platform === 'darwin' ? [...onMac, ...inPath] : inPath;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false; // accessSync has no other way of saying that there is no such program
	}
}
