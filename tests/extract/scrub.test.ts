// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scrubbed } from '../../lib/extract/scrub.ts';
import { FIXTURES, openFixture } from './read-fixture.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const URL_OF_PAGE = new URL('https://jobs.example.com/acme/ai-lead-4411?utm_source=mail');
const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.html$/.test(file));
const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

describe.each(pages.sort())('%s', (file) => {
	const { doc, url } = openFixture(file);

	test('keeps no sentence, no name and no number, and leaves the page as it was', () => {
		const before = doc.documentElement.outerHTML;
		const copy = parse(scrubbed(doc, url));
		expect(doc.documentElement.outerHTML).toBe(before);

		// Whole short lines that label parts may stay; no word of a longer line may.
		const lines = (of: Document) =>
			[...of.querySelectorAll('*')].flatMap((element) =>
				[...element.childNodes].flatMap((node) =>
					node.nodeType === 3 && element.tagName !== 'SCRIPT' && node.nodeValue?.trim() ? [node.nodeValue.trim()] : [],
				),
			);
		const secret = new Set(
			lines(doc)
				.filter((line) => line.length > 40)
				.flatMap(words),
		);
		const labels = new Set(
			lines(copy)
				.filter((line) => line.length <= 40 && !/^(?:[xo]|\P{L})*$/iu.test(line))
				.flatMap(words),
		);
		expect(
			[...secret].filter((word) =>
				lines(copy)
					.filter((line) => line.length > 40)
					.flatMap(words)
					.includes(word),
			),
		).toEqual([]);
		expect(
			lines(copy)
				.flatMap(words)
				.filter((word) => !/^[xo]+$/.test(word) && !labels.has(word)),
		).toEqual([]);
		expect(copy.documentElement.textContent.match(/[02-9]{2,}/g) ?? []).toEqual([]);
		expect(copy.querySelectorAll('*').length).toBeLessThanOrEqual(doc.querySelectorAll('*').length + 3);
	});
});

test('what pages hide in attributes, comments, scripts and addresses goes, too', () => {
	const html = scrubbed(
		parse(`<!-- Josefine Muster --><title>Miller at Harrow</title><meta name="author" content="Josefine">
<script>var user = "josefine@harrow.example"</script><script type="application/ld+json">{"@type":"JobPosting","title":"Miller","baseSalary":{"value":48211},"employmentType":"FULL_TIME"}</script>
<style>.harrow::after{content:"Josefine"}</style><img src="https://cdn.example/josefine.png" alt="Josefine Muster" onerror="harrow()">
<a class="apply" data-testid="apply-button" href="https://harrow.example/jobs/josefine-7781?token=geheim" title="Write to Josefine" style="background:url(josefine)">Apply now</a>
<h2>What you will do</h2><p data-user="josefine@harrow.example">Call Josefine on 0361 77 81</p><template>Josefine</template>`),
		URL_OF_PAGE,
	);
	expect(html).not.toMatch(/josefine|muster|harrow|geheim|miller|7781|0361|48211/i);
	expect(html).toMatch(/data-testid="apply-button"/);
	expect(html).toContain('Apply now');
	expect(html).toContain('What you will do');
	expect(html).toContain('"@type":"JobPosting"');
	expect(html).toContain('"employmentType":"FULL_TIME"');
	expect(html.split('\n', 1)[0]).toBe('<!-- url: https://jobs.example.com/xoxo/xo-xoxo-1111 -->');
});

test('a name inside a line that opens a section is not kept', () => {
	expect(scrubbed(parse('<h2>About Harrow Mill</h2><h2>Your role at Harrow</h2>'), URL_OF_PAGE)).not.toMatch(/harrow/i);
});

test('a page without a body, and addresses that are none', () => {
	expect(scrubbed(parse('<a href="%E0%A4%A">x</a><a href="javascript:alert(1)">y</a>'), URL_OF_PAGE)).not.toContain(
		'alert',
	);
});
