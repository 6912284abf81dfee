// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { EarlierReports } from '../../components/EarlierReports.tsx';
import { OwnPanel } from '../../components/OwnPanel.tsx';
import { OwnWord } from '../../components/OwnWord.tsx';
import { reassess } from '../../lib/analysis/index.ts';
import type { Entries } from '../../lib/store/entries.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { AT, entriesOf, openedActions } from './opened-example.ts';
import { button, draw, words } from './render.ts';

const view = (actions: ReturnType<typeof openedActions>['actions'], entries: Entries = {}) => (
	<OwnPanel
		id="b"
		entries={entries}
		report={exampleReport}
		inUse={{ statuses: ['on hold'], tags: ['remote', 'climate'] }}
		actions={actions}
	/>
);
const type = (field: Element | null, value: string) =>
	act(() => {
		if (!(field instanceof HTMLInputElement)) return expect.unreachable();
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
const choose = (field: Element | null, value: string) =>
	act(() => {
		if (!(field instanceof HTMLSelectElement)) return expect.unreachable();
		field.value = value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});

test('a status is one of the usual ones, one in use, or new words', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions));
	const status = place.querySelector('select');
	expect([...(status?.options ?? [])].map(({ text }) => text)).toEqual([
		say('own.status.none'),
		'Interested',
		'Applied',
		'Interviewing',
		'Offer',
		'Closed',
		'on hold',
		say('own.status.own'),
	]);
	await choose(status, 'applied');
	expect(edited.status).toBe('applied');
	await choose(status, '');
	expect(edited.status).toBeNull();
	await choose(status, ' another');
	await type(place.querySelector('form .own__more input'), '  second   round ');
	await act(() => button(place, say('own.notebook.addButton')).click());
	expect(edited.status).toBe('second round');
});

test('tags are added, several at once, and taken away', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions, entriesOf({ tags: ['old'] })));
	edited.tags = ['old'];
	expect([...place.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
		'remote',
		'climate',
	]);
	await type(place.querySelector('input[list]'), 'remote, four days,');
	await act(() => place.querySelector('input[list]')?.closest('form')?.requestSubmit());
	expect(edited.tags).toEqual(['old', 'remote', 'four days']);
	await act(() => button(place, say('own.tags.remove', { tag: 'old' })).click());
	expect(edited.tags).toEqual(['remote', 'four days']);
});

test('the own rating stands beside the computed one and can be taken back', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions, entriesOf({ 'rating.overall': 4 })));
	const [overall] = place.querySelectorAll('fieldset.stars');
	expect(overall?.querySelectorAll('.star--on')).toHaveLength(4);
	expect(words(overall ?? place)).toContain('computed: 54 of 100');
	await act(() => overall?.querySelectorAll('input')[1]?.click());
	expect(edited['rating.overall']).toBe(2);
	const name = say('codebook.ratings.overall.name');
	await act(() => button(place, say('own.rating.clear', { name })).click());
	expect(edited['rating.overall']).toBeNull();
});

test('what was learned stands beside what the posting says', async () => {
	const { actions, edited } = openedActions();
	const corrections = { 'foundations.budget': 'in-place', trajectory: null } as const;
	const { title, company, text } = examplePosting;
	const entries = entriesOf({ 'learned.foundations.budget': { value: 'in-place', from: 'budget' } });
	const revised = reassess({ title, company, text }, corrections);
	const place = await draw(
		<OwnWord report={exampleReport} corrections={corrections} revised={revised} entries={entries} actions={actions} />,
	);
	const rows = [...place.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => words(cell)));
	expect(rows[0]?.slice(1, 3)).toEqual([say('own.revised.silent'), 'in place']);
	// Not learned in an interview: the person's word against the reading.
	expect(rows[1]?.[2]).toBe(`${say('own.revised.notSo')} (${say('own.revised.disputed')})`);
	await act(() => place.querySelector<HTMLButtonElement>('.tag__remove')?.click());
	expect(edited['learned.foundations.budget']).toBeNull();
});

test('an earlier report is told with its day, its score and what differs', async () => {
	const before = {
		...exampleReport,
		engine: '0.9.0',
		scores: { ...exampleReport.scores, overall: { value: 61, parts: [] } },
		findings: { ...exampleReport.findings, trajectory: { state: 'silent', confidence: 1 } as const },
	};
	const now = {
		...exampleReport,
		findings: {
			...exampleReport.findings,
			trajectory: {
				state: 'stated',
				value: 'stated',
				confidence: 1,
				evidence: [{ start: 0, end: 1, text: 'x' }],
				against: [],
			} as const,
		},
	};
	const earlier = [{ archivedAt: AT, madeAt: '2026-05-03T09:00:00.000Z', report: before, posting: null }];
	const place = await draw(<EarlierReports earlier={earlier} report={now} text="x" />);
	expect(words(place)).toContain('Read with version 0.9.0 on May 3, 2026: overall 61. Now 54.');
	expect([...place.querySelectorAll('tbody tr')].map((row) => words(row))).toEqual([
		expect.stringContaining(`${say('own.earlier.silent')}${say('own.earlier.yes')}`),
	]);
});
