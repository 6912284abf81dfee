import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const OURS = `groundwork-run-${hostname()}-`;

/**
 * Everything temporary of a run, the browsers' own folders too, lies in one folder that goes with the run: a browser
 * that was killed and a test file that did not come to its end leave nothing behind. What a run left that was itself
 * killed goes with the next one.
 */
export default function setup(): () => void {
	for (const name of readdirSync(tmpdir())) if (name.startsWith(OURS) && !isRunning(name)) sweep(join(tmpdir(), name));
	const folder = mkdtempSync(join(tmpdir(), `${OURS}${process.pid}-`));
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	return () => remove(folder);
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** Removes what another run left; where it may not be removed it lies in nobody's way. */
function sweep(folder: string): void {
	try {
		remove(folder);
	} catch (error) {
		console.warn(`${folder} stays:`, error);
	}
}

/** Whether the run of a folder still goes on. */
function isRunning(name: string): boolean {
	try {
		process.kill(Number.parseInt(name.slice(OURS.length), 10), 0);
		return true;
	} catch (error) {
		// Signal 0 only asks whether there is such a process: it throws ESRCH where there is none.
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}
}
