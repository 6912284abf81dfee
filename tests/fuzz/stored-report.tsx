import fc from 'fast-check';
import { render } from 'preact';
import { EarlierReports } from '../../components/EarlierReports.tsx';
import { ReportSheet } from '../../components/ReportSheet.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { reassess } from '../../lib/analysis/index.ts';
import { rubricOf } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { csvOf } from '../../lib/exchange/csv.ts';
import { markdownOf } from '../../lib/exchange/markdown.ts';
import { reportMarks } from '../../lib/marks/report-marks.ts';
import { SavedPosting, summary } from '../../lib/store/records.ts';
import { storedReport } from '../../lib/store/report-schema.ts';
import { exampleFindings, examplePosting, exampleReport } from '../components/example-report.ts';

const { title, company, text, ...facts } = examplePosting;
const ALL = { notes: true, names: true, text: true } as const;

const REPORTS: readonly Report[] = [
	exampleReport,
	{ kind: 'other-role', engine: '1.0.0', findings: exampleFindings },
	{ kind: 'other-language', engine: '1.0.0', language: 'fr' },
	{ kind: 'too-short', engine: '1.0.0', words: 12 },
];
/** What stands for a value: mostly one of its own type, else anything, or nothing at all. */
const change = fc.record({
	at: fc.nat(),
	number: fc.oneof(fc.constantFrom(-1, 0, 0.5, 4, 9_000_000, 1e300), fc.double({ noNaN: true })),
	words: fc.oneof(
		fc.constantFrom('', 'x', 'toString', '__proto__', 'in-place', 'stated', '1.0'),
		fc.string({ unit: 'binary', maxLength: 20 }),
	),
	other: fc.option(fc.oneof({ weight: 9, arbitrary: fc.constant('same type') }, fc.jsonValue({ maxDepth: 2 }))),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(value: unknown, { number, words, other }: Change): unknown {
	if (other !== 'same type') return structuredClone(other) ?? undefined;
	if (typeof value === 'number') return number;
	if (typeof value === 'string') return words;
	return Array.isArray(value) ? [...value.slice(1), ...value.slice(1)] : value;
}

/** Reports as a file or a damaged disk could hold them: some values of a right one are others, or gone. */
export const spoiltReport: fc.Arbitrary<unknown> = fc
	.record({ report: fc.constantFrom(...REPORTS), changes: fc.array(change, { minLength: 1, maxLength: 3 }) })
	.map(({ report, changes }) => {
		const spoilt = JSON.parse(JSON.stringify(report)) as object;
		for (const one of changes) {
			const places = placesIn(spoilt);
			const [holder, key] = places[one.at % places.length] ?? [];
			if (!holder || key === undefined) continue;
			const value = changed(Object.getOwnPropertyDescriptor(holder, key)?.value, one);
			Object.defineProperty(holder, key, { value, enumerable: true, writable: true });
		}
		return JSON.parse(JSON.stringify(spoilt)) as unknown;
	});

/** Everything within a value, as its holder and its name there. */
function placesIn(value: unknown): [holder: object, key: string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [[value, key] as [object, string], ...placesIn(inner)]);
}

/** A stored report is none, or one that every face and every file can show beside its posting's text. */
export function lookAtStoredReport(stored: unknown): string | null {
	const report = storedReport(stored, text);
	if (!report) return null;
	const one = {
		posting: examplePosting,
		savedAt: examplePosting.readAt,
		report,
		status: null,
		tags: [],
		note: '',
		ratings: {},
		learned: {},
	};
	reportMarks(text, report);
	csvOf([one, one], ALL);
	markdownOf([one, one], ALL, '2026-11-22');
	const row = { ...facts, title, company, id: 'a', identity: null, savedAt: one.savedAt, report: summary(report) };
	if (!SavedPosting.safeParse(row).success) return 'no row of the list can show it';
	if (report.kind === 'read')
		reassess(examplePosting, { 'foundations.budget': 'in-place' }, { rubric: rubricOf(report.scores) });
	const place = document.createElement('div');
	const earlier = [{ archivedAt: one.savedAt, madeAt: one.savedAt, report, posting: null }];
	render(
		<>
			<ReportView posting={examplePosting} report={report} copy={async () => true} />
			<ReportSheet one={one} choice={ALL} />
			<EarlierReports earlier={earlier} report={exampleReport} text={text} />
		</>,
		place,
	);
	const quotes = [...place.querySelectorAll('.quote mark, .quote__whole')].map((mark) => mark.textContent);
	render(null, place);
	return quotes.find((quote) => !text.includes(quote)) ?? null;
}
