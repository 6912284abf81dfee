// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ReportView } from '../../components/ReportView.tsx';
import { byUrgency } from '../../components/report-order.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { say } from '../../lib/words/index.ts';
import { exampleFindings, examplePosting, exampleReport, silentFindings } from './example-report.ts';
import { button, draw, words } from './render.ts';

const copy = async () => true;
const show = (report: Report, posting = examplePosting) =>
	draw(<ReportView posting={posting} report={report} copy={copy} />);

test('every verdict has its card, what matters most first', async () => {
	const place = await show(exampleReport);
	const names = [...place.querySelectorAll('.card__name')].map((name) => name.textContent);
	expect(names).toHaveLength(exampleReport.verdicts.length);
	expect(names.slice(0, 2)).toEqual([say('checks.workload.name'), say('checks.mandate.name')]);
	expect(names.at(-1)).toBe(say('checks.clarity.name'));
	expect(byUrgency(exampleReport).map(({ outcome }) => outcome.kind)).toEqual([
		'concern',
		'concern',
		'silent',
		'silent',
		'silent',
		'partly',
		'partly',
		'partly',
		'met',
		'met',
		'met',
		'error',
	]);
});

test('every quote on show stands in the posting', async () => {
	const place = await show(exampleReport);
	const quotes = [...place.querySelectorAll('.quote mark, .quote__whole')].map((mark) => mark.textContent);
	expect(quotes.length).toBeGreaterThan(15);
	for (const quote of quotes) expect(examplePosting.text).toContain(quote);
});

test('a number opens into its parts, with weight and credit', async () => {
	const place = await show(exampleReport);
	const scope = place.querySelector('.line .fold__body');
	expect(words(scope ?? place)).toContain('Scope: 38 of 100');
	expect(words(scope ?? place)).toContain('Counts 43%, earns 20% of that');
	expect(words(scope ?? place)).toContain(say('faces.score.notCounted'));
});

test('what was not found is listed, and nothing that was found', async () => {
	const list = (await show(exampleReport)).querySelector('.report__silent');
	expect(words(list ?? document.body)).toContain(say('codebook.foundations.budget.means'));
	expect(words(list ?? document.body)).not.toContain(say('codebook.foundations.sponsor.means'));
});

test('a posting that is markup stays text', async () => {
	const text = `<img src=x onerror="alert(1)"> ${examplePosting.text}`;
	const evil = '<img src=x onerror="alert(1)">';
	const first = { start: 0, end: evil.length, text: evil };
	const report: Report = {
		...exampleReport,
		verdicts: [{ check: 'workload', outcome: { kind: 'concern', evidence: [first] } }],
		questions: [{ topic: 'tooling', reason: 'conflict', terms: { tool: evil }, quotes: [first] }],
	};
	const place = await show(report, { ...examplePosting, title: evil, text });
	expect(place.querySelector('img')).toBeNull();
	expect(place.querySelector('[style]')).toBeNull();
	expect(words(place)).toContain(evil);
});

test('the copied questions are numbered and name the posting', async () => {
	const copied: string[] = [];
	const keep = async (text: string) => copied.push(text) > 0;
	const place = await draw(<ReportView posting={examplePosting} report={exampleReport} copy={keep} />);
	button(place, 'Copy 5 questions').click();
	expect(copied[0]?.split('\n')).toHaveLength(7);
	expect(copied[0]).toContain('Questions about AI Enablement Lead, Keelbridge Specialty');
	expect(copied[0]).toContain('1. Who owns the budget for Copilot licences');
});

test('a clipboard that refuses is told', async () => {
	const place = await draw(<ReportView posting={examplePosting} report={exampleReport} copy={async () => false} />);
	button(place, 'Copy 5 questions').click();
	await expect.poll(() => words(place)).toContain(say('faces.actions.notCopied'));
});

test('another kind of role says so and shows what was found', async () => {
	const place = await show({ kind: 'other-role', engine: '0', findings: exampleFindings });
	expect(words(place)).toContain(say('faces.notice.other-role.title'));
	expect(words(place)).toContain(say('codebook.partners.platform.name'));
});

test.each<[Report, string]>([
	[{ kind: 'other-role', engine: '0', findings: silentFindings }, say('faces.found.none')],
	[{ kind: 'other-language', engine: '0', language: 'fr' }, 'This text looks like French.'],
	[{ kind: 'other-language', engine: '0', language: 'und' }, say('faces.notice.other-language.unknown')],
	[{ kind: 'other-language', engine: '0', language: 'not a tag' }, say('faces.notice.other-language.unknown')],
	[{ kind: 'too-short', engine: '0', words: 1 }, 'One word is not enough'],
	[{ kind: 'too-short', engine: '0', words: 12 }, '12 words are not enough'],
])('%o has its own words', async (report, sentence) => {
	expect(words(await show(report))).toContain(sentence);
});
