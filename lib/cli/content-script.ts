import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { boardScriptOf } from '../extract/board-script.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, '.output', 'chrome-mv3');

/**
 * What is brought into the page at an address, as it ships: the script of its board, if it is one's, and the reader.
 * Builds the extension first when that is older than their sources.
 */
export function contentScripts(): (url: string) => string {
	const reader = join(BUILT, 'read.js');
	if (!existsSync(reader) || statSync(reader).mtimeMs < newestSource()) build();
	const read = readFileSync(reader, 'utf8');
	return (url) => {
		const board = boardScriptOf(new URL(url));
		return board ? `${readFileSync(join(BUILT, board), 'utf8')}\n${read}` : read;
	};
}

function newestSource(): number {
	const folder = join(ROOT, 'lib', 'extract');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
	const sources = [
		join(ROOT, 'entrypoints', 'read.ts'),
		join(ROOT, 'lib', 'build', 'board-scripts.ts'),
		join(ROOT, 'package-lock.json'),
		...files,
	];
	return Math.max(...sources.map((file) => statSync(file).mtimeMs));
}

function build(): void {
	const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	execFileSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
}
