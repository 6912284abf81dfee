// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../lib/extract/adapter.ts';
import { extract } from '../../lib/extract/index.ts';

/*
 * Every fixtures/<board>/<case>.html (or .xhtml) opens with its address, <!-- url: https://… -->, and stands beside
 * <case>.json, what reading it must come to.
 */
const folder = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.x?html$/.test(file));

/** An extraction with its text cut to its first and last 60 characters and its length. */
function summary(extraction: Extraction) {
	if (extraction.kind !== 'posting') return extraction;
	const { text, ...fields } = extraction;
	return { ...fields, textStart: text.slice(0, 60), textEnd: text.slice(-60), textChars: text.length };
}

describe.each(pages.sort())('%s', (file) => {
	const path = join(folder, file);
	const html = readFileSync(path, 'utf8');
	const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
	const doc = new DOMParser().parseFromString(html, type);
	const address = /^<!-- url: (\S+) -->/.exec(html)?.[1];

	test('reads as expected and leaves the page as it was', () => {
		expect(address, 'the first line must be <!-- url: https://… -->').toBeDefined();
		const before = doc.documentElement.outerHTML;
		const read = summary(extract(doc, new URL(address ?? '')));
		expect(doc.documentElement.outerHTML).toBe(before);

		const expectation = path.replace(/\.x?html$/, '.json');
		expect(existsSync(expectation), `no ${expectation}; the page reads as\n${JSON.stringify(read, null, '\t')}`).toBe(
			true,
		);
		expect(read).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
		expect(summary(extract(doc, new URL(address ?? ''))), 'a second reading differs').toEqual(read);
	});
});
