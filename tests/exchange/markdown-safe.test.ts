import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { fenced, inline, ownWords } from '../../lib/exchange/markdown-safe.ts';

/** As a reader would show it that lets everything through. */
const html = (markdown: string) =>
	micromark(markdown, {
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()],
		allowDangerousHtml: true,
		allowDangerousProtocol: true,
	});

/** What a reader sees, without the joiners. */
const seen = (markdown: string) =>
	html(markdown)
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll('\u2060', '')
		.trim();

const HOSTILE = [
	`<img src=x onerror="alert(1)">`,
	'<script>alert(1)</script>',
	'[click](javascript:alert(1))',
	'![](https://collector.example/x.png)',
	'<https://collector.example>',
	'https://collector.example/?q=1',
	'HTTP://collector.example',
	'ftp://collector.example',
	'www.collector.example',
	'jobs@collector.example',
	'mailto:jobs@collector.example',
	'[a]: https://collector.example',
	'[[note]] #tag ==marked== $x^2$ ~~gone~~ **bold** _soft_ `code`',
	'- item',
	'+ item',
	'12. item',
	'# heading',
	'> quote',
	'| a | b |',
	'***',
	'---',
	'    indented',
	'&lt;b&gt; &amp; &#106;avascript',
	'a\\',
	'[^1] [x] - [ ] task',
	'line one\n# line two\n\n<b>line three</b>',
];

describe('a stranger’s words', () => {
	test.each(HOSTILE)('%j do nothing, and read as they are', (text) => {
		expect(html(inline(text))).not.toMatch(/<(?!\/?p>)/);
		expect(seen(inline(text))).toBe(text.replaceAll(/\s+/g, ' ').trim());
	});

	test.each(HOSTILE)('%j break no table', (text) => {
		const table = html(`| a | b |\n| --- | --- |\n| ${inline(text)} | last |\n`);
		expect(table.match(/<td>/g)).toHaveLength(2);
		expect(table).toContain('<td>last</td>');
		expect(table).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/);
	});

	test.each(HOSTILE)('%j make no block of a quote', (text) => {
		expect(html(`> ${inline(text)}`)).not.toMatch(/<(?!\/?(?:p|blockquote)>)/);
	});

	test('characters that turn the writing around or control it are taken out', () => {
		expect(inline('a\u202Eb\u0000c\u0007\u2066d')).toBe('abcd');
	});

	test('half a character is made whole', () => {
		expect(inline('a\uD800b')).toBe('a\uFFFDb');
	});
});

describe('a whole text', () => {
	test.each([...HOSTILE, '```\n</code></pre><img src=x>\n````\nend', '~~~\nx\n~~~'])(
		'%j stays in its fence',
		(text) => {
			const shown = html(`${fenced(text)}\n\nafter`);
			expect(shown.match(/<(?!\/?(?:pre|code|p)\b)/)).toBeNull();
			expect(shown).toMatch(/<\/code><\/pre>\n<p>after<\/p>$/);
		},
	);
});

test('a text with any number of fences of its own stays in one that is longer', () => {
	const text = '` '.repeat(300_000);
	expect(fenced(`${text}\n\`\`\`\`\n`)).toMatch(/^`````text\n` ` /);
});

test('own words keep their Markdown, but no HTML and no heading outside', () => {
	const shown = html(`${ownWords('# Call\n\n- **Budget**?\n<img src=x>')}\n\n# Next`);
	expect(shown).toContain('<strong>Budget</strong>');
	expect(shown).not.toContain('<img');
	expect(shown.indexOf('</blockquote>')).toBeGreaterThan(shown.indexOf('Call'));
});
