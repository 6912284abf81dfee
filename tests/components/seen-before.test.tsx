// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SeenBefore } from '../../components/SeenBefore.tsx';
import { type Seen, SeenContext } from '../../components/seen.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting } from './example-report.ts';
import { button, draw, words } from './render.ts';

const { text, ...facts } = examplePosting;
const saved = {
	...facts,
	id: 'a',
	identity: null,
	savedAt: '2026-05-03T10:00:00.000Z',
	report: {
		kind: 'read' as const,
		engine: '0',
		stageShown: null,
		stageHiredFor: null,
		scores: { scope: null, partners: null, foundations: null, overall: null },
		flags: [],
	},
};
const seen = (given: Partial<Seen>): Seen => ({
	text,
	changed: null,
	alike: [],
	keepText: null,
	notKept: null,
	open: vi.fn(),
	compare: null,
	...given,
});
const view = (value: Seen | null) => (
	<SeenContext.Provider value={value}>
		<SeenBefore />
	</SeenContext.Provider>
);

test('nothing is said of a posting that is new', async () => {
	expect(words(await draw(view(null)))).toBe('');
	expect(words(await draw(view(seen({}))))).toBe('');
});

test('a changed text is told with its day and its difference, and kept only when asked', async () => {
	const keepText = vi.fn();
	const changed = { savedAt: '2026-05-03T10:00:00.000Z', text: text.replace('ships', '<b>boats</b>') };
	const place = await draw(view(seen({ changed, keepText })));
	expect(words(place)).toContain('May 3, 2026');
	expect(place.querySelector('del')?.textContent).toContain('<b>boats</b>');
	expect(place.querySelector('ins')?.textContent).toContain('ships');
	expect(place.querySelector('b')).toBeNull();
	button(place, say('seen.keepText')).click();
	expect(keepText).toHaveBeenCalledOnce();
});

test('a text that the store does not take says why, and can be tried again', async () => {
	const changed = { savedAt: '2026-05-03T10:00:00.000Z', text };
	const keepText = vi.fn();
	const place = await draw(view(seen({ changed, keepText, notKept: { kind: 'failed', reason: 'full' } })));
	expect(words(place)).toContain(say('faces.store.full.title'));
	button(place, say('seen.keepText')).click();
	expect(keepText).toHaveBeenCalledOnce();
});

test('a copy at another place can be opened, and compared once this one is saved', async () => {
	const open = vi.fn();
	const compare = vi.fn();
	const place = await draw(view(seen({ alike: [{ saved, text: `${text}\nMore.` }], open, compare })));
	expect(words(place)).toContain('Keelbridge Specialty');
	button(place, say('seen.open')).click();
	button(place, say('seen.compare')).click();
	expect(open).toHaveBeenCalledWith('a');
	expect(compare).toHaveBeenCalledWith('a');
});
