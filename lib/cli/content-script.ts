import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, '.output', 'chrome-mv3', 'read.js');

/** The content script as it ships. Builds the extension first when that is older than the script's sources. */
export function contentScript(): string {
	if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newestSource()) build();
	return readFileSync(BUILT, 'utf8');
}

function newestSource(): number {
	const folder = join(ROOT, 'lib', 'extract');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
	const sources = [join(ROOT, 'entrypoints', 'read.ts'), join(ROOT, 'package-lock.json'), ...files];
	return Math.max(...sources.map((file) => statSync(file).mtimeMs));
}

function build(): void {
	const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	execFileSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
}
