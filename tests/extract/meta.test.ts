// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fromTitles, readMeta, restOfTitles, segments } from '../../lib/extract/meta.ts';

const parse = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

test.each([
	['Data Lead - Acme | Board', ['Data Lead', 'Acme', 'Board']],
	['Acme: Data Lead', ['Acme', 'Data Lead']],
	['Data Lead @ Acme', ['Data Lead', 'Acme']],
	['Start-up lead (m/w/d)', ['Start-up lead (m/w/d)']],
])('%s has parts', (title, parts) => expect(segments(title)).toEqual(parts));

test.each([
	['Acme hiring Data Lead in Oslo, Norway | LinkedIn', undefined, { title: 'Data Lead', company: 'Acme' }],
	['Job Application for Data Lead at Acme', undefined, { title: 'Data Lead', company: 'Acme' }],
	['Data Lead at Acme - Board', 'Data Lead', { company: 'Acme' }],
	['Data Lead bei Mühle Harz GmbH | Stellen', 'Data Lead', { company: 'Mühle Harz GmbH' }],
	['Acme hiring Data Lead in Oslo', 'Night Watchman', {}],
	['Life at the mill', 'Data Lead', {}],
])('%s tells', (title, known, told) => expect(fromTitles([title], known)).toEqual(told));

describe('what is left of titles', () => {
	const left = (head: string, host = 'jobs.example.com', shown = 'acmedatalead') =>
		restOfTitles(readMeta(parse(head)), 'Data Lead', host, {
			shown,
			lines: new Set(['acme']),
		});

	test('is the employer when the page shows that name', () => {
		expect(left('<title>Data Lead – Acme</title>')).toBe('Acme');
		expect(left('<title>(2) Data Lead – Acme</title>')).toBe('Acme');
	});
	test('is the employer that calls the site its own, when its name stands beside the headline', () => {
		expect(left('<title>Data Lead | Acme Careers</title><meta property="og:site_name" content="Acme Careers">')).toBe(
			'Acme',
		);
		expect(left('<title>Data Lead | Brightboard Jobs</title>', 'x.test', 'datalead brightboard')).toBeUndefined();
	});
	test('is nobody when it is the site, the host, a word for jobs, two parts, or not on the page', () => {
		expect(left('<title>Data Lead – Acme</title><meta property="og:site_name" content="Acme">')).toBeUndefined();
		expect(left('<title>Data Lead – Example</title>', 'jobs.example.com', 'example')).toBeUndefined();
		expect(left('<title>Data Lead | Careers</title>', 'x.test', 'careers')).toBeUndefined();
		expect(left('<title>Data Lead | Acme | Oslo</title>')).toBeUndefined();
		expect(left('<title>Data Lead | Acme</title>', 'x.test', 'datalead')).toBeUndefined();
	});
});
