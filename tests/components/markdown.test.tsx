// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Markdown } from '../../components/Markdown.tsx';
import { draw } from './render.ts';

const html = async (text: string) => (await draw(<Markdown text={text} />)).querySelector('.markdown')?.innerHTML;

test.each([
	['**bold**, *italic* and `code`', '<p><strong>bold</strong>, <em>italic</em> and <code>code</code></p>'],
	['a line\nand another', '<p>a line<br>and another</p>'],
	['# Title', '<h4>Title</h4>'],
	['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
	['3. three', '<ol start="3"><li><p>three</p></li></ol>'],
	['> said', '<blockquote><p>said</p></blockquote>'],
	['[page](https://example.com/a)', '<p><a href="https://example.com/a" target="_blank" rel="noreferrer">page</a></p>'],
	[
		'<https://example.com/>',
		'<p><a href="https://example.com/" target="_blank" rel="noreferrer">https://example.com/</a></p>',
	],
])('%j', async (text, expected) => {
	expect(await html(text)).toBe(expected);
});

test.each([
	['[run](javascript:alert(1))', '<p>run</p>'],
	['[run](JAVASCRIPT&colon;alert(1))', '<p>run</p>'],
	['[file](file:///etc/passwd)', '<p>file</p>'],
	['[here](#top)', '<p>here</p>'],
	['![picture](https://example.com/pixel.png)', '<p>picture</p>'],
	['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
	['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
	['[run][1]\n\n[1]: javascript:alert(1)', '<p>run</p>'],
])('hostile %j stays words', async (text, expected) => {
	expect(await html(text)).toBe(expected);
});

test('nesting without end is no trouble', async () => {
	expect(await html(`${'> '.repeat(3000)}deep`)).toContain('deep');
});
