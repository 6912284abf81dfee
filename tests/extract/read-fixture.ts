import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../lib/extract/adapter.ts';
import { extract } from './extract.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A fixture's document and the address in its first line, <!-- url: https://… -->. Needs a DOM. */
export function openFixture(file: string): { doc: Document; url: URL } {
	const html = readFileSync(join(FIXTURES, file), 'utf8');
	const address = /^<!-- url: (\S+) -->/.exec(html)?.[1];
	if (!address) throw new Error(`${file} must open with its address: <!-- url: https://… -->`);
	const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
	return { doc: new DOMParser().parseFromString(html, type), url: new URL(address) };
}

export function readFixture(file: string): Extraction {
	const { doc, url } = openFixture(file);
	return extract(doc, url);
}
