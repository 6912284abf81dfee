// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../lib/extract/adapter.ts';
import { extract } from './extract.ts';
import { FIXTURES, openFixture } from './read-fixture.ts';

/*
 * Every fixtures/<board>/<case>.html (or .xhtml) opens with its address, <!-- url: https://… -->, and stands beside
 * <case>.json, what reading it must come to.
 */
const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.x?html$/.test(file));

/** An extraction with its text cut to its first and last 60 characters and its length. */
function summary(extraction: Extraction) {
	if (extraction.kind !== 'posting') return extraction;
	const { text, ...fields } = extraction;
	return { ...fields, textStart: text.slice(0, 60), textEnd: text.slice(-60), textChars: text.length };
}

describe.each(pages.sort())('%s', (file) => {
	const { doc, url } = openFixture(file);

	test('reads as expected and leaves the page as it was', () => {
		const before = doc.documentElement.outerHTML;
		const read = summary(extract(doc, url));
		expect(doc.documentElement.outerHTML).toBe(before);

		const expectation = join(FIXTURES, file.replace(/\.x?html$/, '.json'));
		const found = JSON.stringify(read, null, '\t');
		expect(existsSync(expectation), `no ${expectation}; the page reads as\n${found}`).toBe(true);
		expect(read).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
		expect(summary(extract(doc, url)), 'a second reading differs').toEqual(read);
	});
});
