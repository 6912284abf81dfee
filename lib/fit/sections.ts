import { SECTIONS, type Section } from '../analysis/codebook.ts';
import type { SectionModel } from '../analysis/sections.ts';
import type { Span } from '../analysis/sentences.ts';
import type { Words } from '../analysis/words.ts';
import { encode, linearFrom, vocabulary } from './columns.ts';
import type { TrainingPosting } from './cut-posting.ts';
import type { FittedLinear } from './linear.ts';
import { fitLogistic, type Rows } from './logistic.ts';
import type { NamedFeatures } from './naming.ts';

/** The order of lines in which the part under the first heading comes last. */
function firstPartLast(spans: readonly Span[]): number[] {
	const headings = [...spans.keys()].filter((i) => i > 0 && spans[i]?.heading);
	const [first = spans.length, second = spans.length] = headings;
	const all = [...spans.keys()];
	return [...all.slice(0, first), ...all.slice(second), ...all.slice(first, second)];
}

/** A section model as it comes out of a fit. */
export interface FittedSections extends Pick<SectionModel, 'transitions'> {
	readonly linear: FittedLinear;
}

export function fitSections(postings: readonly TrainingPosting[], named: NamedFeatures): FittedSections {
	const marked = postings.filter((p) => p.sections);
	// Each as it stands and once more with its first part last, so that a part is known by its words more than by its place.
	const rows: { source: string; features: readonly string[] }[] = [];
	const truth: Section[] = [];
	for (const { posting, spans, words, sections = [] } of marked) {
		const order = [...spans.keys()];
		for (const turned of [order, firstPartLast(spans)]) {
			const found = named.ofSections(
				turned.map((i) => spans[i] as Span),
				turned.map((i) => words[i] as Words),
			);
			for (const features of found) rows.push({ source: posting.id, features });
			for (const i of turned) truth.push(sections[i] as Section);
		}
	}
	const columns = vocabulary(rows, 2);
	const data: Rows = { columns: columns.size, index: rows.map((row) => encode(row.features, columns)) };
	const fits = SECTIONS.map((section) =>
		fitLogistic(
			data,
			truth.map((s) => s === section),
			{ cost: 0.3, epochs: 15 },
		),
	);
	const counts = SECTIONS.map(() => SECTIONS.map(() => 0.5));
	for (const { sections } of marked) {
		sections?.forEach((to, i) => {
			const from = sections[i - 1];
			const row = from && counts[SECTIONS.indexOf(from)];
			if (row) row[SECTIONS.indexOf(to)] = (row[SECTIONS.indexOf(to)] as number) + 1;
		});
	}
	const transitions = counts.map((row) => {
		const sum = row.reduce((a, b) => a + b, 0);
		return row.map((n) => 0.7 * Math.log(n / sum));
	});
	return { linear: linearFrom(SECTIONS, columns, fits), transitions };
}
