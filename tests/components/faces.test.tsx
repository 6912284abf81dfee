// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Face, FaceActions, Keeping } from '../../components/face.ts';
import { PanelView } from '../../components/PanelView.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { Reader } from '../../components/reader.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { button, draw, redraw, words } from './render.ts';

const actions = () =>
	({
		copy: vi.fn(async () => true),
		save: vi.fn(),
		correct: vi.fn(),
		openBeside: vi.fn(),
		openList: vi.fn(),
		openGuide: vi.fn(),
		openPage: vi.fn(),
		readAgain: vi.fn(),
		readSelection: vi.fn(),
		readPasted: vi.fn(),
		savePageCopy: vi.fn(async () => null as string | null),
	}) satisfies FaceActions;

const report: Face = { kind: 'report', posting: examplePosting, report: exampleReport, tabId: -1 };
const unsaved: Keeping = { kind: 'unsaved' };

test.each(['candidate', 'recruiter'] as const)(
	'the way to a draft is shown to who writes postings: %s',
	async (role) => {
		for (const Face of [PopupView, PanelView]) {
			const place = await draw(
				<Reader.Provider value={role}>
					<Face face={report} keeping={unsaved} actions={actions()} />
				</Reader.Provider>,
			);
			expect(place.querySelector('a[href="/draft.html"]') !== null).toBe(role === 'recruiter');
		}
	},
);

const troubles: Face[] = [
	{ kind: 'not-a-posting' },
	{ kind: 'stale' },
	{ kind: 'no-selection' },
	{ kind: 'not-granted' },
	{ kind: 'protected' },
	{ kind: 'unreadable', missing: ['text'], title: 'A title' },
	{ kind: 'error', message: 'TypeError: x is not a function' },
];

test.each(troubles)('$kind has its own words and a next step', async (face) => {
	const place = await draw(<PopupView face={face} keeping={unsaved} actions={actions()} />);
	expect(words(place)).toContain(say(`faces.notice.${face.kind as 'not-a-posting'}.title`));
	expect(button(place, say('faces.actions.paste'))).toBeDefined();
	expect(words(place)).not.toContain(say('faces.actions.save'));
});

test('an unreadable page says what is missing', async () => {
	const face: Face = { kind: 'unreadable', missing: ['title', 'text'], title: null };
	const place = await draw(<PopupView face={face} keeping={unsaved} actions={actions()} />);
	expect(words(place)).toContain('Not found on the page: the title and the description');
});

test.each(troubles)('$kind: a copy of the page is offered where there is a page to blame', async (face) => {
	const place = await draw(<PopupView face={face} keeping={unsaved} actions={actions()} />);
	const isOffered = words(place).includes(say('reportPage.title'));
	expect(isOffered).toBe(['unreadable', 'not-a-posting', 'stale'].includes(face.kind));
});

test('a copy of the page is saved only after its contents were told, and its name said', async () => {
	const done = actions();
	const place = await draw(<PanelView face={{ kind: 'not-a-posting' }} keeping={unsaved} actions={done} />);
	const fold = place.querySelector('details');
	expect(fold?.open).toBe(false);
	expect(fold?.textContent).toContain(say('reportPage.what'));
	expect(done.savePageCopy).not.toHaveBeenCalled();
	const status = () => fold?.querySelector('[role=status]')?.textContent;
	expect(status()).toBe('');
	button(place, say('reportPage.save')).click();
	await expect.poll(status).toBe(say('reportPage.refused'));
	done.savePageCopy.mockResolvedValue('page.html');
	button(place, say('reportPage.save')).click();
	await expect.poll(status).toBe(say('reportPage.saved', { file: 'page.html' }));
});

test('while reading, nothing can be saved or pasted yet', async () => {
	const place = await draw(<PopupView face={{ kind: 'reading' }} keeping={unsaved} actions={actions()} />);
	expect(words(place)).toContain(say('faces.notice.reading.title'));
	expect(place.querySelector('main button')).toBeNull();
});

test('a pasted text is read with its title and company; an empty one is asked for', async () => {
	const done = actions();
	const place = await draw(<PanelView face={{ kind: 'not-a-posting' }} keeping={unsaved} actions={done} />);
	button(place, say('faces.actions.paste')).click();
	await expect.poll(() => place.querySelector('form')).not.toBeNull();
	const submit = () => button(place, say('faces.actions.read')).click();
	submit();
	await expect.poll(() => words(place)).toContain(say('faces.paste.empty'));
	expect(done.readPasted).not.toHaveBeenCalled();
	for (const [name, value] of [
		['text', 'The text'],
		['title', 'Lead'],
		['company', ''],
	] as const) {
		const field = place.querySelector<HTMLInputElement>(`[name=${name}]`);
		if (field) field.value = value;
	}
	submit();
	expect(done.readPasted).toHaveBeenCalledExactlyOnceWith({ text: 'The text', title: 'Lead', company: '' });
});

test('Save saves; once saved, the same place leads to the list', async () => {
	const done = actions();
	button(await draw(<PopupView face={report} keeping={unsaved} actions={done} />), say('faces.actions.save')).click();
	expect(done.save).toHaveBeenCalledOnce();
	const place = await draw(<PopupView face={report} keeping={{ kind: 'saved', id: 'a1' }} actions={done} />);
	button(place, say('faces.actions.openSaved')).click();
	expect(done.openList).toHaveBeenCalledExactlyOnceWith('a1');
});

test.each(['full', 'blocked', 'newer', 'unavailable'] as const)('a store that is %s says so', async (reason) => {
	const place = await draw(<PopupView face={report} keeping={{ kind: 'failed', reason }} actions={actions()} />);
	expect(words(place)).toContain(say(`faces.store.${reason}.title`));
});

test('the popup names the posting, the verdict, the flags and the questions', async () => {
	const place = await draw(<PopupView face={report} keeping={unsaved} actions={actions()} />);
	expect(place.querySelector('h1')?.textContent).toBe('AI Enablement Lead');
	expect(words(place)).toContain('54 of 100');
	expect(words(place)).toContain('7 of 12 kinds of work');
	expect(words(place)).toContain('2 committed, 2 named');
	expect(words(place)).toContain(say('flags.unrealisticScope.title'));
	expect(place.querySelectorAll('.question')).toHaveLength(5);
});

test('of many flags the popup shows three and folds the rest', async () => {
	const flags = (['hype', 'soleOwner', 'unicorn', 'vagueContext', 'blurredMandate'] as const).map((id) => ({
		id,
		severity: id === 'unicorn' ? ('high' as const) : ('medium' as const),
		quotes: exampleReport.flags[0]?.quotes ?? expect.unreachable(),
	}));
	const face: Face = { ...report, report: { ...exampleReport, flags } };
	const place = await draw(<PopupView face={face} keeping={unsaved} actions={actions()} />);
	expect(place.querySelector('.flag__title')?.textContent).toContain(say('flags.unicorn.title'));
	expect(words(place)).toContain('2 more flags');
});

test('what comes on show is said aloud', async () => {
	const said = async (face: Face) =>
		(await draw(<PanelView face={face} keeping={unsaved} actions={actions()} />)).querySelector('main [role=status]')
			?.textContent;
	expect(await said({ kind: 'reading' })).toBe(say('faces.notice.reading.title'));
	expect(await said(report)).toBe(`AI Enablement Lead. ${say('faces.verdict.open')}`);
	expect(await said({ ...report, report: { kind: 'too-short', engine: '0', words: 3 } })).toContain(
		say('faces.notice.too-short.title'),
	);
});

test('when the form for pasting goes, the focus comes back to the view', async () => {
	const place = await draw(<PopupView face={{ kind: 'not-a-posting' }} keeping={unsaved} actions={actions()} />);
	button(place, say('faces.actions.paste')).click();
	await expect.poll(() => place.querySelector('form')).not.toBeNull();
	button(place, say('faces.actions.cancel')).click();
	await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
});

test('the button keeps the focus while it saves', async () => {
	const place = await draw(<PopupView face={report} keeping={unsaved} actions={actions()} />);
	button(place, say('faces.actions.save')).focus();
	for (const keeping of [{ kind: 'saving' }, { kind: 'saved', id: 'a1' }] satisfies Keeping[]) {
		await redraw(<PopupView face={report} keeping={keeping} actions={actions()} />, place);
		expect(document.activeElement?.tagName).toBe('BUTTON');
	}
	expect(document.activeElement?.textContent).toBe(say('faces.actions.openSaved'));
});
