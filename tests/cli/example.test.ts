// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import type { Quote } from '../../lib/analysis/types.ts';
import { extract } from '../extract/extract.ts';

/** The example that `npm start` shows, without a browser: a page in, a report out, every quote as the page has it. */
test('the example page comes to a report whose quotes are its own words', () => {
	const html = readFileSync(join(import.meta.dirname, '../../lib/cli/example/posting.html'), 'utf8');
	const page = new DOMParser().parseFromString(html, 'text/html');
	const posting = extract(page, new URL('https://careers.halden-freight.example/jobs/ai-enablement-lead'));
	if (posting.kind !== 'posting') throw new Error(`the example reads as ${posting.kind}`);
	expect(posting).toMatchObject({ title: 'AI Enablement Lead', company: 'Halden Freight' });
	expect(posting.text.split('\n').at(-1)).toMatch(/^Halden Freight welcomes applications/);

	const report = analyse(posting);
	if (report.kind !== 'read') throw new Error(`the example is ${report.kind}`);
	expect(report.questions.length).toBeGreaterThan(0);
	const quotes: Quote[] = Object.values(report.findings).flatMap((finding) =>
		finding.state === 'stated' ? [...finding.evidence, ...finding.against] : [],
	);
	expect(quotes.length).toBeGreaterThan(10);
	for (const { start, end, text } of quotes) expect(posting.text.slice(start, end)).toBe(text);
});
