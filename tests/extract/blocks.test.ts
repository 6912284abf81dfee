// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { line, pageText } from '../../lib/extract/page-text.ts';

const read = (html: string) => pageText(new DOMParser().parseFromString(html, 'text/html').body);

describe('lines', () => {
	test.each([
		[
			'headings and paragraphs',
			'<h2>The role</h2><p>You lead.</p><p>You\n  learn.</p>',
			'The role\nYou lead.\nYou learn.',
		],
		['list items', '<ul><li>one<li>two <b>three</b></ul>', '- one\n- two three'],
		['paragraphs in list items', '<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>', '- one\nmore\n- two'],
		[
			'lists inside a sentence, as one board nests them',
			'<span>We:<ul><li>mill</li></ul>daily</span>',
			'We:\n- mill\ndaily',
		],
		['bullets typed by hand', '• one<br>▪ two<br>* three<br>- four', '- one\n- two\n- three\n- four'],
		['a dash within a line', '9 - 17 h<br>-5 degrees', '9 - 17 h\n-5 degrees'],
		['line breaks', 'one<br><br/>two<hr>three', 'one\ntwo\nthree'],
		[
			'text that keeps its breaks',
			'<pre>one\n\n  two</pre><div style="white-space: pre-wrap">three\nfour</div>',
			'one\ntwo\nthree\nfour',
		],
		['text that does not', '<p>one\ntwo</p>', 'one two'],
		['table cells', '<table><tr><th>Pay</th><td>much</td></tr><tr><td>a</td><td>b</td></tr></table>', 'Pay much\na b'],
		['words that markup splits', '<p>adop<b>tion</b> &amp; <i>change</i></p>', 'adoption & change'],
		['invisible characters', '<p>adop\u00adtion\u200b lead\ufeff</p>', 'adoption lead'],
		['separators without words', '<p>one</p><p>•</p><p>—</p><p>two</p>', 'one\ntwo'],
	])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

describe('what stays out', () => {
	test.each([
		['scripts and styles', '<script>a()</script><style>b{}</style><noscript>c</noscript><template>d</template>'],
		['controls', '<button>Show more</button><select><option>x</option></select><a role="button">Apply</a>'],
		['navigation', '<nav>Home</nav><div role="navigation">Jobs</div><ul class="breadcrumbs"><li>Home</li></ul>'],
		['forms', '<form>Name <input type="text"> Email <input type="email"></form>'],
		['hidden text', '<p hidden>twin</p><span class="visually-hidden">twin</span><span class="sr-only">twin</span>'],
		[
			'banners',
			'<div id="onetrust-banner-sdk" class="cookie-banner">We use cookies</div><div role="alert">Saved</div>',
		],
		['other postings', '<section class="similar-jobs">Miller</section><ul id="recommended">Baker</ul>'],
		['dialogs', '<dialog>Sign in</dialog><div role="dialog">Sign in to see who you know</div>'],
		['the page’s footer', '<footer>Imprint</footer>'],
	])('%s', (_, html) => expect(read(`<p>one</p>${html}<p>two</p>`)).toBe('one\ntwo'));
});

describe('what stays in', () => {
	test.each([
		['what a click unfolds', '<button aria-controls="more">More</button><div id="more" hidden>one</div>', 'one'],
		['details', '<details><summary>What</summary><p>one</p></details>', 'What\none'],
		['what is hidden from screen readers only', '<span aria-hidden="true">one</span>', 'one'],
		['an article’s footer', '<article><p>one</p><footer>two</footer></article>', 'one\ntwo'],
		[
			'a form around the page',
			`<form><input type="text"><p>${'word '.repeat(120)}</p></form>`,
			'word '.repeat(120).trim(),
		],
		['a posting in a dialog', `<div role="dialog"><p>${'word '.repeat(200)}</p></div>`, 'word '.repeat(200).trim()],
	])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

test('sections are joined in order', () => {
	const { body } = new DOMParser().parseFromString('<div>one</div><p>skip</p><div>two</div>', 'text/html');
	expect(pageText([...body.querySelectorAll('div')])).toBe('one\ntwo');
});

test('a line is one line, even of a control; nothing is undefined', () => {
	const { body } = new DOMParser().parseFromString('<button><p>Full-</p><p>time</p></button><i> </i>', 'text/html');
	expect(line(body.firstElementChild)).toBe('Full- time');
	expect(line(body.lastElementChild)).toBeUndefined();
	expect(line(' a\n b ')).toBe('a b');
	expect(line(null)).toBeUndefined();
});

test('an open shadow tree is read before the children it is given', () => {
	const { body } = new DOMParser().parseFromString('<p>one</p><x-job><p>three</p></x-job><p>four</p>', 'text/html');
	const host = body.querySelector('x-job');
	if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<div><h2>two</h2></div>';
	expect(pageText(body)).toBe('one\ntwo\nthree\nfour');
});
