// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type Draft, DraftView } from '../../components/DraftView.tsx';
import { say } from '../../lib/words/index.ts';
import { betterWords } from '../../lib/words/report.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { button, draw, words } from './render.ts';

const REST = { unread: false, other: null, read: null, kept: true, change: () => {}, copy: async () => true };
const DRAFT: Draft = { title: 'Lead', text: examplePosting.text, answers: {} };
let latest: Draft;

function Page({ from, kept = true }: { from: Draft; kept?: boolean }) {
	const [draft, setDraft] = useState(from);
	latest = draft;
	const read = draft.text ? { posting: examplePosting, report: exampleReport } : null;
	const change = (make: (now: Draft) => Draft) => setDraft(make(draft));
	return <DraftView {...REST} draft={draft} read={read} kept={kept} change={change} />;
}

test('until the draft is read from where it is kept nothing can be written over it', async () => {
	const place = await draw(<DraftView {...REST} draft={null} />);
	expect(place.querySelector('textarea')).toBeNull();
});

test('a draft that cannot be read says so, and nothing can be written over it', async () => {
	const place = await draw(<DraftView {...REST} draft={null} unread />);
	expect(place.querySelector('h2')?.textContent).toBe('Your draft could not be read');
	expect(place.querySelector('textarea')).toBeNull();
});

test('another version is told, and can be shown or let go', async () => {
	const other = { show: vi.fn(), dismiss: vi.fn() };
	const place = await draw(<DraftView {...REST} draft={DRAFT} other={other} />);
	const told = 'This draft was changed in another window. Both versions are still here.';
	expect(place.querySelector('[role=status] p')?.textContent).toBe(told);
	button(place, 'Show the other version').click();
	button(place, 'Keep this one').click();
	expect([other.show, other.dismiss].map((call) => call.mock.calls.length)).toEqual([1, 1]);
	expect(words(await draw(<DraftView {...REST} draft={DRAFT} />))).not.toContain(told);
});

test('an empty draft says so', async () => {
	const place = await draw(<Page from={{ title: '', text: '', answers: {} }} />);
	expect(words(place)).toContain(say('draft.report.empty.title'));
});

test('behind the text stands the same text, with marks', async () => {
	const place = await draw(<Page from={DRAFT} />);
	const behind = place.querySelector('.draft-editor__behind');
	expect(behind?.textContent).toBe(`${DRAFT.text}\n`);
	expect(behind?.querySelectorAll('mark').length).toBeGreaterThan(2);
	expect(behind?.getAttribute('aria-hidden')).toBe('true');
});

test('every gap has a suggestion', async () => {
	const place = await draw(<Page from={DRAFT} />);
	const gaps = exampleReport.verdicts.filter(({ outcome }) => !['met', 'error'].includes(outcome.kind));
	expect(gaps.length).toBeGreaterThan(0);
	for (const { check } of gaps) expect(words(place)).toContain(betterWords(check)?.say);
});

test('what is typed changes the draft and keeps the answers', async () => {
	const place = await draw(<Page from={{ ...DRAFT, answers: { budget: true } }} />);
	const area = place.querySelector('textarea');
	if (!area) throw new Error('no text area');
	area.value = `${DRAFT.text} More.`;
	await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
	expect(latest).toEqual({ ...DRAFT, text: `${DRAFT.text} More.`, answers: { budget: true } });
});

test('an answer is compared with the draft at once', async () => {
	const place = await draw(<Page from={DRAFT} />);
	const [yes] = place.querySelectorAll<HTMLInputElement>('input[name=champions]');
	await act(() => yes?.click());
	expect(latest.answers).toEqual({ champions: true });
	expect(place.querySelectorAll('.assessment__finding')).toHaveLength(1);
});

test('hiring two stages ahead is said, and that stage 0 may want an adviser', async () => {
	const place = await draw(<Page from={{ ...DRAFT, answers: { stageToday: 0, stageWork: 3 } }} />);
	expect(words(place)).toContain(say('draft.assessment.stageFar'));
	expect(words(place)).toContain(say('draft.assessment.adviser'));
});

test('a draft that could not be kept says so aloud', async () => {
	const place = await draw(<Page from={DRAFT} kept={false} />);
	expect(place.querySelector('[role=alert]')?.textContent).toBe(say('draft.editor.notKept'));
});

test('what is folded away beside a draft is drawn once it is opened', async () => {
	const place = await draw(<Page from={DRAFT} />);
	const fold = place.querySelector<HTMLDetailsElement>('.verdict');
	expect(fold?.querySelector('.parts')).toBeNull();
	await act(() => {
		if (!fold) throw new Error('no verdict');
		fold.open = true;
		fold.dispatchEvent(new Event('toggle'));
	});
	expect(fold?.querySelector('.parts')).not.toBeNull();
});
