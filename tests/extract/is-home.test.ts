// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isHome } from '../../lib/extract/is-posting.ts';

const url = new URL('https://acme.example/careers/');
function linking(...paths: string[]) {
	const html = paths.map((path) => `<a href="${path}">…</a>`).join('');
	return new DOMParser().parseFromString(html, 'text/html');
}

test('a page is the home of three that stand under its address', () => {
	const two = linking('/careers/data-lead', 'https://acme.example/careers/night-watch/', '/careers/4711/form/2');
	expect(isHome(two, url)).toBe(false);
	expect(isHome(linking('/careers/data-lead', 'https://acme.example/careers/night-watch/', '/careers/4711'), url)).toBe(
		true,
	);
});

test('pages beside it, one page linked thrice and ways to apply make no home', () => {
	expect(isHome(linking('/blog/data-lead', '/blog/night-watch', '/blog/4711'), url)).toBe(false);
	expect(isHome(linking('/careers/data-lead', '/careers/data-lead', '/careers/data-lead'), url)).toBe(false);
	expect(isHome(linking('/careers/apply-1', '/careers/apply-with-mail', '/careers/application-2'), url)).toBe(false);
});

test('an address that names what it shows in its query, and a site’s first page, are told by other signs', () => {
	const three = linking('/careers/data-lead', '/careers/night-watch', '/careers/4711');
	expect(isHome(three, new URL('https://acme.example/careers/?id=4711'))).toBe(false);
	expect(isHome(three, new URL('https://acme.example/'))).toBe(false);
});
