// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Annotating } from '../../components/Annotating.tsx';
import { type Annotations, AnnotationsContext, type PageWords } from '../../components/annotations.ts';
import { QuoteToolsContext } from '../../components/quote-tools.ts';
import { ReportView } from '../../components/ReportView.tsx';
import { claimsOn } from '../../lib/analysis/disputes.ts';
import { reassess } from '../../lib/analysis/index.ts';
import { selectorsOf } from '../../lib/anchor/selectors.ts';
import type { Dispute, Highlight } from '../../lib/store/annotations.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { button, draw, redraw, words } from './render.ts';

const { text } = examplePosting;
const copy = async () => true;
const skill = 'Hands-on experience with language models';
const SKILL = { start: text.indexOf(skill), end: text.indexOf(skill) + skill.length, text: skill };

const annotations = (changed: Partial<Annotations> = {}): Annotations => ({
	highlights: [],
	disputes: [],
	revised: null,
	savesFirst: false,
	trouble: null,
	removed: null,
	claimsOn: (quote, fields) => claimsOn(exampleReport.findings, quote, fields),
	highlight: vi.fn(async () => null),
	change: vi.fn(),
	remove: vi.fn(),
	dispute: vi.fn(),
	takeBack: vi.fn(),
	undo: vi.fn(),
	dismiss: vi.fn(),
	...changed,
});
const highlight = (range: { start: number; end: number }, comment: string): Highlight => ({
	schema: 1,
	id: comment,
	posting: 'p',
	comment,
	createdAt: '2026-05-03T10:00:00.000Z',
	changedAt: '2026-05-03T10:00:00.000Z',
	meaning: 'question',
	target: { selector: selectorsOf(text, range) as unknown as Highlight['target']['selector'] },
});
const view = (given: Annotations, posting = examplePosting, pageWords?: PageWords) => (
	<AnnotationsContext.Provider value={given}>
		<Annotating posting={posting} report={exampleReport} {...(pageWords && { pageWords })} />
	</AnnotationsContext.Provider>
);
const show = (given: Annotations) => draw(view(given));

test('the text on show is the posting’s, to the letter, whatever lies over it', async () => {
	const range = { start: 5, end: 60 };
	const place = await show(annotations({ highlights: [{ ...highlight(range, 'a'), range }] }));
	expect(place.querySelector('[role=listbox]')?.textContent).toBe(text);
	expect([...place.querySelectorAll('.mine:not(.meaning)')].map((one) => one.textContent).join('')).toBe(
		text.slice(range.start, range.end),
	);
});

test('words that are chosen on one posting are not offered on the next', async () => {
	const range = { start: 5, end: 60 };
	const place = await draw(view(annotations(), examplePosting, { place: { kind: 'found', range }, take: null }));
	await expect.poll(() => place.querySelector('.highlight-bar')?.textContent).toContain(text.slice(5, 20));
	await redraw(view(annotations(), { ...examplePosting, url: 'https://jobs.example.com/other' }), place);
	expect(place.querySelector('.highlight-bar')).toBeNull();
	expect(place.querySelector('details')?.open).toBe(true);
});

test('arrow keys choose sentences, Enter asks what they mean, and a press highlights them', async () => {
	const given = annotations();
	const place = await show(given);
	const list = place.querySelector<HTMLElement>('[role=listbox]') ?? expect.unreachable();
	const press = async (key: string, shiftKey = false) => {
		list.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
		await new Promise((resolve) => setTimeout(resolve));
	};
	await press('ArrowDown');
	await press('ArrowDown', true);
	const chosen = [...place.querySelectorAll('[aria-selected=true]')].map((one) => one.textContent);
	expect(chosen).toHaveLength(2);
	await press('Enter');
	await expect.poll(() => words(document.activeElement ?? list)).toBe(say('annotate.meaning.promising'));
	button(place, say('annotate.meaning.fact')).click();
	const end = text.indexOf(chosen[1] ?? '') + (chosen[1]?.length ?? 0);
	expect(given.highlight).toHaveBeenCalledWith({ start: text.indexOf(chosen[0] ?? ''), end }, 'fact');
});

test('a highlight whose words are gone says so and keeps them', async () => {
	const place = await show(annotations({ highlights: [{ ...highlight({ start: 0, end: 30 }, 'mine'), range: null }] }));
	expect(words(place.querySelector('.highlight') ?? place)).toContain(say('annotate.highlights.gone'));
	expect(place.querySelector('.highlight__words')?.textContent).toBe(text.slice(0, 30));
});

test('a comment that comes does not take the focus from the way to change it', async () => {
	const range = { start: 5, end: 60 };
	const one = { ...highlight(range, ''), id: 'one', range };
	const place = await show(annotations({ highlights: [one] }));
	const edit = button(place, say('annotate.highlights.edit'));
	edit.focus();
	await redraw(view(annotations({ highlights: [{ ...one, comment: 'Alone? Ask.' }] })), place);
	expect(words(place)).toContain('Alone? Ask.');
	expect(document.activeElement).toBe(edit);
	expect(button(place, say('annotate.highlights.edit'))).toBe(edit);
});

test('what was taken away can be brought back, and what was not kept is told', async () => {
	const given = annotations({ removed: 'highlight', trouble: { kind: 'failed', reason: 'full' } });
	const place = await show(given);
	button(place, say('faces.actions.undo')).click();
	expect(given.undo).toHaveBeenCalled();
	expect(words(place.querySelector('[role=alert]') ?? place)).toContain(say('faces.store.full.text'));
});

test('a quote of a check can be disputed, for what the check reads in it', async () => {
	const given = annotations();
	const place = await draw(
		<AnnotationsContext.Provider value={given}>
			<ReportView posting={examplePosting} report={exampleReport} copy={copy} />
		</AnnotationsContext.Provider>,
	);
	const card = place.querySelector('#check-skills') ?? place;
	button(card, say('annotate.dispute.ask')).click();
	await expect.poll(() => card.querySelector('form')).not.toBeNull();
	button(card, say('annotate.dispute.keep')).click();
	expect(given.dispute).toHaveBeenCalledWith(SKILL, ['skills.technical'], '');
});

test('the person’s word stands beside the program’s', async () => {
	const dispute = {
		...highlight(SKILL, 'A reading knowledge, they said.'),
		field: 'skills.technical',
		value: null,
		range: SKILL,
	} as unknown as Dispute & { range: typeof SKILL };
	const place = await draw(
		<AnnotationsContext.Provider value={annotations({ disputes: [dispute] })}>
			<ReportView posting={examplePosting} report={exampleReport} copy={copy} />
		</AnnotationsContext.Provider>,
	);
	const said = words(place.querySelector('#check-skills .disputed') ?? document.body);
	expect(said).toContain(say('annotate.dispute.yours'));
	expect(said).toContain('A reading knowledge, they said.');
	expect(said).toContain(say('annotate.dispute.stands'));
});

test('a score that the person’s word changes shows both numbers, once', async () => {
	const corrections = { 'foundations.budget': 'in-place', 'foundations.policy': 'in-place' } as const;
	const made = reassess(examplePosting, corrections);
	if (!made) throw new Error('still the same kind of role');
	const scores = { ...made.scores, overall: { ...made.scores.overall, value: 61 } };
	const revised = {
		...made,
		scores: { ...scores, foundations: { ...scores.foundations, value: 80 }, scope: exampleReport.scores.scope },
		corrected: [],
	};
	const place = await draw(
		<AnnotationsContext.Provider value={annotations({ revised })}>
			<ReportView posting={examplePosting} report={exampleReport} copy={copy} />
		</AnnotationsContext.Provider>,
	);
	const said = [...place.querySelectorAll('.report__glance .with-yours')].map((one) => words(one));
	expect(said).toContain(say('annotate.revised.score', { value: 61 }));
	expect(said).toContain(say('annotate.revised.both', { was: 55, value: 80 }));
});

test('quotes lead to the page only where a page stands beside', async () => {
	const reveal = vi.fn();
	const view = <ReportView posting={examplePosting} report={exampleReport} copy={copy} />;
	expect((await draw(view)).querySelector('.quote__go')).toBeNull();
	const place = await draw(
		<QuoteToolsContext.Provider value={{ reveal, sought: null }}>{view}</QuoteToolsContext.Provider>,
	);
	place.querySelector<HTMLElement>('.quote__go')?.click();
	const [quote] = reveal.mock.calls[0] ?? [];
	expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});
