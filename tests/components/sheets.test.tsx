// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CompareView } from '../../components/CompareView.tsx';
import type { Compared, ComparedPosting } from '../../components/compared.ts';
import { OpenedView } from '../../components/OpenedView.tsx';
import { ReportSheet, type SheetChoice } from '../../components/ReportSheet.tsx';
import { SheetStack } from '../../components/SheetStack.tsx';
import { type Exported, prepare } from '../../lib/exchange/exported.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { say } from '../../lib/words/index.ts';
import { examplePosting, exampleReport } from './example-report.ts';
import { AT, entriesOf, openedExample } from './opened-example.ts';
import { button, draw, words } from './render.ts';

const own: Exported = {
	posting: { ...examplePosting, title: 'AI Enablement Lead at Keelbridge Specialty' },
	savedAt: AT,
	report: exampleReport,
	status: 'applied',
	tags: ['harbour'],
	note: 'Keelbridge Specialty calls on **Tuesday**.',
	ratings: { overall: 4 },
	learned: { 'foundations.budget': 'in-place', trajectory: null },
};
const sheet = async (choice: SheetChoice, one = own) => {
	const [prepared] = prepare([one], choice);
	if (!prepared) throw new Error('nothing prepared');
	return words(await draw(<ReportSheet one={prepared} choice={choice} />));
};
const QUOTE = 'Set the AI roadmap and deliver the first programmes yourself';

describe('the report of one posting, for paper', () => {
	test('says the verdict, every check and flag with its words, the questions, and what the person made of it', async () => {
		const said = await sheet({ notes: true, names: true });
		for (const part of [
			'Keelbridge Specialty',
			examplePosting.url ?? '',
			say('faces.verdict.outOf', { value: 54 }),
			say('flags.blurredMandate.title'),
			say('checks.partners.met'),
			say('print.quote', { quote: QUOTE }),
			say('own.status.names.applied'),
			'harbour',
			'Tuesday',
			say('exchange.markdown.notThere'),
		]) {
			expect(said).toContain(part);
		}
	});

	test('without names nothing tells who it is', async () => {
		const said = await sheet({ notes: true, names: false });
		for (const part of ['Keelbridge', 'example.com', 'AI roadmap', 'Legal']) expect(said).not.toContain(part);
		expect(said).toContain('Tuesday');
	});

	test('without notes nothing stays of what the person wrote', async () => {
		const said = await sheet({ notes: false, names: true });
		for (const part of ['Tuesday', 'harbour', say('own.status.names.applied'), say('own.label')]) {
			expect(said).not.toContain(part);
		}
	});

	test('what was not judged is said to be so', async () => {
		expect(
			await sheet({ notes: false, names: true }, { ...own, report: { kind: 'too-short', engine: '1', words: 9 } }),
		).toContain(say('exchange.kinds.too-short'));
	});

	test('many are printed once they are all there', async () => {
		const print = vi.fn(() => expect(document.querySelectorAll('.sheet')).toHaveLength(2));
		await draw(<SheetStack postings={[own, own]} choice={{ notes: true, names: true }} print={print} />);
		expect(print).toHaveBeenCalledOnce();
	});
});

test('the open posting is printed as it was chosen', async () => {
	const opened = openedExample({ id: 'b', savedAt: AT } as ListedPosting, entriesOf({ note: 'Ask Ana.' }));
	const place = await draw(<OpenedView opened={opened} actions={{} as Parameters<typeof OpenedView>[0]['actions']} />);
	const onPaper = () => words(place.querySelector('.sheet--report') ?? place);
	expect(onPaper()).toContain('Keelbridge Specialty');
	await act(() => button(place, say('print.report')).click());
	const [notes, names] = place.querySelectorAll<HTMLInputElement>('.print-dialog input');
	await act(() => names?.click());
	await act(() => notes?.click());
	await act(() => button(place, say('print.print')).click());
	expect(opened.actions.print).toHaveBeenCalledOnce();
	expect(onPaper()).not.toContain('Keelbridge');
	expect(onPaper()).not.toContain('Ana');
	expect(place.querySelector('.print-dialog')).toBeNull();
});

test('a comparison goes onto paper without names and notes, and stands on the screen as before', async () => {
	const one = (id: string): ComparedPosting => ({
		...own,
		id,
		corrections: {},
		reassessed: null,
	});
	const compared: Compared = {
		kind: 'compared',
		postings: [one('a'), one('b')],
		gone: 0,
		tooMany: false,
		ownWeights: null,
		usualWeights: {},
		onlyDifferences: false,
	};
	let printed = '';
	const actions = {
		takeOut: vi.fn(),
		showOnlyDifferences: vi.fn(),
		takeAway: vi.fn(),
		openList: vi.fn(),
		print: () => {
			printed = words(document.querySelector('main') ?? document.body);
		},
	};
	const place = await draw(<CompareView compared={compared} actions={actions} />);
	expect(words(place)).toContain('Tuesday');
	await act(() => button(place, say('compare.print')).click());
	for (const box of place.querySelectorAll<HTMLInputElement>('.print-dialog input')) await act(() => box.click());
	await act(() => button(place.querySelector('.print-dialog') ?? place, say('print.print')).click());
	for (const part of ['Keelbridge', 'Tuesday', 'harbour']) expect(printed).not.toContain(part);
	expect(printed).toContain('#1');
	expect(words(place)).toContain('Keelbridge Specialty');
});
