// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readFixture } from './read-fixture.ts';

/** What misleads readers of job pages, a page for each, and what tells that it did not mislead us. */
const traps: [trap: string, fixture: string, expected: object][] = [
	[
		'no h1, a title with a bar, a second text box about the company',
		'linkedin/signed-in-jobview.xhtml',
		{ title: 'AI Enablement Lead | Planning', text: expect.not.stringContaining('harbour pilots') },
	],
	[
		'a window title that names the list, not the posting',
		'linkedin/classic-two-pane.xhtml',
		{ title: 'AI Enablement Lead', company: 'Lantern Freight' },
	],
	[
		'a pane that still shows the posting before (new layout)',
		'linkedin/signed-in-search-still-loading.xhtml',
		{ kind: 'unreadable', loading: true, title: null },
	],
	[
		'a pane that still shows the posting before (classic)',
		'linkedin/classic-two-pane-still-loading.xhtml',
		{ kind: 'unreadable', loading: true, title: null },
	],
	[
		'" - job post" after the title in a pane',
		'indeed/search-pane.html',
		{ title: expect.not.stringContaining('job post') },
	],
	[
		'a block about the company after the text',
		'ziprecruiter/search-pane.html',
		{ text: expect.not.stringContaining('900 employees') },
	],
	['bars in the title', 'seek/posting.html', { title: expect.stringContaining('|') }],
	['"at" before the company', 'greenhouse/classic.html', { company: 'Bramble & Co' }],
	[
		'a slogan as h1 and labels inside the facts',
		'workday/posting.html',
		{ title: expect.not.stringMatching(/careers/i) },
	],
	[
		'a hybrid posting marked as remote in its data',
		'ashby/hybrid-marked-telecommute.html',
		{ location: expect.stringContaining('Hybrid') },
	],
	['JSON-LD with slips', 'generic/json-ld-with-slips.html', { company: 'Harrow Mill', location: 'Whitby, GB' }],
	['JSON-LD that was cut short', 'generic/json-ld-cut-short.html', { company: 'Harrow Mill' }],
	[
		'a teaser in the data beside the full text',
		'generic/json-ld-teaser-beside-full-text.html',
		{ text: expect.stringContaining('when the answer is no') },
	],
	['a form behind the posting’s address', 'ashby/application-tab.html', { kind: 'unreadable', missing: ['text'] }],
	['a form at its own address', 'generic/form-at-its-own-address.html', { kind: 'unreadable', missing: ['text'] }],
	['a list with data', 'generic/list-with-json-ld.html', { kind: 'not-a-posting' }],
	['a list without data', 'generic/list-without-data.html', { kind: 'not-a-posting' }],
	['a check for robots', 'generic/challenge.html', { kind: 'not-a-posting' }],
	['a removed posting', 'ashby/removed.html', { kind: 'not-a-posting' }],
	['a closed posting, still shown', 'linkedin/guest-closed.html', { kind: 'posting', title: 'Adoption Manager' }],
	['pay on the cards of similar jobs', 'linkedin/guest-pay-of-similar-jobs.html', { kind: 'posting', salary: null }],
	[
		'pay that only data tell',
		'generic/json-ld-portal-pay-and-places-not-shown.html',
		{ kind: 'posting', salary: null },
	],
	[
		'data of the posting before',
		'generic/json-ld-of-an-earlier-posting.html',
		{ text: expect.not.stringContaining('lamp') },
	],
	['Czech labels', 'linkedin/guest-czech.html', { employmentType: 'Plný úvazek' }],
	[
		'Czech labels for screen readers only',
		'jobs-cz/labels-for-screen-readers.html',
		{ company: 'Sklárna Jizera, a.s.' },
	],
	['German labels', 'generic/german-labels.html', { company: 'Mühle Harz GmbH', location: '38640 Goslar' }],
	[
		'Spanish labels',
		'generic/spanish-labels-in-bold.html',
		{ location: 'Jaén (España)', employmentType: 'Indefinido' },
	],
	['Catalan labels', 'generic/catalan.html', { company: 'Molí de Dalt', location: 'Vic' }],
];

test.each(traps)('%s', (_, fixture, expected) => {
	const { text = '', ...read } = { text: undefined, ...readFixture(fixture) };
	expect({ ...read, text, textEnd: (text as string).slice(-60) }).toMatchObject(expected);
});
