// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Notebook } from '../../components/Notebook.tsx';
import { ask, move, notebookOf, takeAway, tick } from '../../components/notebook.ts';
import type { Entries, NotebookQuestion } from '../../lib/store/entries.ts';
import { say } from '../../lib/words/index.ts';
import { wordQuestion } from '../../lib/words/questions.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { entriesOf, openedActions } from './opened-example.ts';
import { button, draw, redraw, words } from './render.ts';

const { questions } = exampleReport;
const [first = expect.unreachable(), second = expect.unreachable()] = questions;
const topics = (notebook: readonly NotebookQuestion[]) => notebook.map(({ id }) => id);

describe('the list of questions', () => {
	test('is the report’s until something is kept; then its order stays and new ones come after', () => {
		expect(topics(notebookOf(null, questions))).toEqual(questions.map(({ topic }) => topic));
		const kept = move(ask(notebookOf(null, [first]), 'own', 'Why now?'), 'own', -1);
		expect(topics(notebookOf(kept, questions))).toEqual([
			'own',
			first.topic,
			...questions.slice(1).map(({ topic }) => topic),
		]);
		expect(topics(notebookOf(kept, []))).toEqual(['own', first.topic]);
	});

	test('is ticked, moved to its ends and no further, and taken from', () => {
		const list = notebookOf(null, questions);
		expect(tick(list, second.topic, true).filter(({ ticked }) => ticked)).toMatchObject([{ id: second.topic }]);
		expect(topics(move(list, first.topic, -1))).toEqual(topics(list));
		expect(topics(move(list, second.topic, -1)).slice(0, 2)).toEqual([second.topic, first.topic]);
		expect(move(list, 'nobody', 1)).toBe(list);
		expect(topics(takeAway(ask(list, 'own', 'x'), 'own'))).toEqual(topics(list));
	});
});

const view = (actions: ReturnType<typeof openedActions>['actions'], entries: Entries = {}) => (
	<Notebook posting={examplePosting} report={exampleReport} entries={entries} actions={actions} />
);

test('a tick keeps the whole list, in words that a later report cannot change', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions));
	await act(() => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
	expect(edited.questions).toMatchObject([
		{ id: first.topic, ticked: true, asks: { kind: 'report', topic: first.topic, reason: first.reason } },
		...questions.slice(1).map(({ topic }) => ({ id: topic, ticked: false })),
	]);
	await redraw(view(actions, entriesOf({ questions: edited.questions as NotebookQuestion[] })), place);
	expect(words(place)).toContain(say('own.notebook.asked', { count: questions.length, ticked: 1 }));
});

test('Alt and an arrow key move a question, and the focus goes with it', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions));
	const box = place.querySelector<HTMLInputElement>('input[type=checkbox]');
	box?.focus();
	await act(() => {
		box?.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
		);
	});
	const kept = edited.questions as NotebookQuestion[];
	expect(topics(kept).slice(0, 2)).toEqual([second.topic, first.topic]);
	await redraw(view(actions, entriesOf({ questions: kept })), place);
	expect(document.activeElement?.getAttribute('aria-label')).toBe(
		say('own.notebook.ticked', { question: wordQuestion(first).text }),
	);
	expect(words(place)).toContain(say('own.notebook.moved', { place: 2, count: questions.length }));
});

test('a question of one’s own is added at the end', async () => {
	const { actions, edited } = openedActions();
	const place = await draw(view(actions));
	const field = place.querySelector<HTMLInputElement>('.notebook__add input') ?? expect.unreachable();
	await act(() => {
		field.value = '  Why now? ';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await act(() => button(place, say('own.notebook.addButton')).click());
	expect((edited.questions as NotebookQuestion[]).at(-1)).toEqual({
		id: 'new',
		ticked: false,
		asks: { kind: 'own', text: 'Why now?' },
	});
	expect(field.value).toBe('');
});

test('an answer settles a field, and can be taken back', async () => {
	const { actions, edited } = openedActions();
	const budget: NotebookQuestion = {
		id: 'budget',
		ticked: true,
		asks: { kind: 'report', topic: 'budget', reason: 'silent', terms: {} },
	};
	const place = await draw(view(actions, entriesOf({ questions: [budget] })));
	const choice = place.querySelector<HTMLSelectElement>('.settle select') ?? expect.unreachable();
	const choose = (value: string) =>
		act(() => {
			choice.value = value;
			choice.dispatchEvent(new Event('change', { bubbles: true }));
		});
	await choose('in-place');
	expect(edited['learned.foundations.budget']).toEqual({ value: 'in-place', from: 'budget' });
	await choose('null');
	expect(edited['learned.foundations.budget']).toEqual({ value: null, from: 'budget' });
	await choose('');
	expect(edited['learned.foundations.budget']).toBeNull();
});
