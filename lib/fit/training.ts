import type { Section } from '../analysis/codebook.ts';
import { SECTIONS } from '../analysis/codebook.ts';
import type { Claims } from '../analysis/model/claims.ts';
import { claimFeatures, sectionFeatures } from '../analysis/model/features.ts';
import { sectionModel } from '../analysis/model/index.ts';
import { isPair, outputsOf } from '../analysis/model/network.ts';
import { PlainRows } from '../analysis/model/rows.ts';
import { findSections, type SectionModel } from '../analysis/sections.ts';
import { type Span, splitSentences } from '../analysis/sentences.ts';
import { type CueMatcher, findSignals, type ReadSentence, readSentence } from '../analysis/signals.ts';
import type { Signal } from '../analysis/types.ts';
import { type Words, wordsOf } from '../analysis/words.ts';
import { fieldOf, holds, type LabelledPosting, type Wording } from './examples.ts';
import type { FittedLinear } from './linear.ts';
import { usable } from './linear.ts';
import { fitLogistic, type Rows } from './logistic.ts';
import { Naming } from './naming.ts';
import { type FittedNetwork, fitNetwork } from './network.ts';

/** Names of features, as the analysis numbers them. */
const naming = new Naming();
const inSections = sectionFeatures(naming.number);
const inClaims = claimFeatures(naming.number);

/** A posting cut into sentences, with what readers marked in each. */
export interface TrainingPosting {
	readonly posting: LabelledPosting;
	readonly spans: readonly Span[];
	readonly words: readonly Words[];
	/** Marked section of each span; absent when the sentences were not marked. */
	readonly sections?: readonly Section[];
	/** Claims of each span; absent as above. */
	readonly claims?: readonly ReadonlySet<string>[];
}

export function cutPosting(posting: LabelledPosting): TrainingPosting {
	const spans = splitSentences(posting.text);
	const words = spans.map((span) => wordsOf(span.text));
	if (!posting.marks) return { posting, spans, words };
	const sections: Section[] = [];
	const claims: Set<string>[] = [];
	for (const span of spans) {
		let most = 0;
		let section: Section = 'other';
		const found = new Set<string>();
		for (const mark of posting.marks) {
			const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
			if (shared <= 0) continue;
			if (shared > most) [most, section] = [shared, mark.section];
			if (2 * shared > Math.min(span.end - span.start, mark.end - mark.start))
				for (const claim of mark.claims ?? []) found.add(claim);
		}
		sections.push(section);
		claims.push(found);
	}
	return { posting, spans, words, sections, claims };
}

/** Feature name → column, for features that stand in at least `least` different postings. */
function vocabulary(
	rows: Iterable<{ readonly source: string; readonly features: readonly string[] }>,
	least: number,
): Map<string, number> {
	const seen = new Map<string, { source: string; count: number }>();
	for (const { source, features } of rows) {
		for (const feature of features) {
			const entry = seen.get(feature);
			if (!entry) seen.set(feature, { source, count: 1 });
			else if (entry.source !== source) {
				entry.source = source;
				entry.count++;
			}
		}
	}
	const kept = [...seen].filter(([, { count }]) => count >= least).map(([feature]) => feature);
	return new Map(kept.sort().map((feature, column) => [feature, column]));
}

function encode(features: readonly string[], columns: ReadonlyMap<string, number>): Int32Array {
	const found: number[] = [];
	for (const feature of features) {
		const column = columns.get(feature);
		if (column !== undefined) found.push(column);
	}
	return Int32Array.from(found.sort((a, b) => a - b));
}

/** Dense weights of one output after another as a linear model over names. */
function linearFrom(
	outputs: readonly string[],
	columns: ReadonlyMap<string, number>,
	fits: readonly { weights: Float64Array; bias: number }[],
): FittedLinear {
	const weights = new Map<string, Float64Array>();
	for (const [feature, column] of columns) {
		const pairs = new Float64Array(2 * fits.length);
		fits.forEach((fit, output) => {
			pairs[2 * output] = output;
			pairs[2 * output + 1] = fit.weights[column] as number;
		});
		weights.set(feature, pairs);
	}
	return { outputs, bias: Float64Array.from(fits.map((fit) => fit.bias)), weights };
}

/** The order of lines in which the part under the first heading comes last. */
function firstPartLast(spans: readonly Span[]): number[] {
	const headings = [...spans.keys()].filter((i) => i > 0 && spans[i]?.heading);
	const [first = spans.length, second = spans.length] = headings;
	const all = [...spans.keys()];
	return [...all.slice(0, first), ...all.slice(second), ...all.slice(first, second)];
}

/** A section model as it comes out of a fit. */
interface FittedSections extends Pick<SectionModel, 'transitions'> {
	readonly linear: FittedLinear;
}

export function fitSections(postings: readonly TrainingPosting[]): FittedSections {
	const marked = postings.filter((p) => p.sections);
	// Each as it stands and once more with its first part last, so that a part is known by its words more than by its place.
	const rows: { source: string; features: readonly string[] }[] = [];
	const truth: Section[] = [];
	for (const { posting, spans, words, sections = [] } of marked) {
		const order = [...spans.keys()];
		for (const turned of [order, firstPartLast(spans)]) {
			const numbered = inSections(
				turned.map((i) => spans[i] as Span),
				turned.map((i) => words[i] as Words),
			);
			for (const numbers of numbered) rows.push({ source: posting.id, features: naming.names(numbers) });
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

/** A posting with its sections found, cues fired and claim features made. */
export interface ReadPosting {
	readonly training: TrainingPosting;
	readonly reads: readonly ReadSentence[];
	readonly signals: readonly (readonly Signal[])[];
	readonly features: readonly (readonly string[])[];
}

export function readWith(training: TrainingPosting, fitted: FittedSections, matcher: CueMatcher): ReadPosting {
	const model = sectionModel(usable(fitted.linear), fitted.transitions);
	const sections = findSections(training.spans, training.words, model);
	const reads = training.spans.map((span, i) =>
		readSentence({ ...span, section: sections[i] as Section }, matcher.tree),
	);
	const signals = reads.map((read) => findSignals(read, matcher));
	return { training, reads, signals, features: inClaims(reads, signals).map((numbers) => naming.names(numbers)) };
}

/** One sentence to learn from: `unknown` names the claims that nobody decided for it. */
export interface ClaimRow {
	readonly source: string;
	readonly features: readonly string[];
	readonly claims: ReadonlySet<string>;
	readonly unknown: (claim: string) => boolean;
}

/** Rows of marked postings, of postings with a label and quotes, and of written wordings. */
export function claimRows(postings: readonly ReadPosting[]): ClaimRow[] {
	return postings.flatMap(({ training, features }) => {
		const { posting, claims, spans } = training;
		const decided = claims ?? quotedClaims(training);
		return spans.map((_, i) => ({
			source: posting.id,
			features: features[i] as readonly string[],
			claims: decided[i] as ReadonlySet<string>,
			// Of a posting whose label denies a claim, every sentence denies it; where the label asserts it, only the quoted ones are known.
			unknown: claims
				? () => false
				: (claim: string) => holds(posting.label, claim) !== false && !decided[i]?.has(claim),
		}));
	});
}

function quotedClaims({ posting, spans }: TrainingPosting): Set<string>[] {
	const claims = spans.map(() => new Set<string>());
	for (const [field, quotes] of Object.entries(posting.label.evidence ?? {})) {
		const value = field
			.split('.')
			.reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], posting.label);
		for (const [start, end] of quotes) {
			spans.forEach((span, i) => {
				const shared = Math.min(span.end, end) - Math.max(span.start, start);
				if (2 * shared > Math.min(span.end - span.start, end - start)) {
					for (const claim of claimsOfAnswer(field, value)) claims[i]?.add(claim);
				}
			});
		}
	}
	return claims;
}

/** The sentence claims that an answer rests on: `both` and `mixed` rest on either, and are left open. */
function claimsOfAnswer(field: string, value: unknown): string[] {
	if (value === 'both' || value === 'mixed' || value === null || value === undefined) return [];
	if (value === true || value === 'stated') return [field];
	return [`${field}=${value}`];
}

export function wordingRows(wordings: readonly Wording[], matcher: CueMatcher): ClaimRow[] {
	return wordings.map((wording, i) => {
		const [span] = [
			{ start: 0, end: wording.text.length, text: wording.text, heading: false, bullet: wording.section === 'duties' },
		];
		const read = readSentence({ ...span, section: wording.section }, matcher.tree);
		const [numbers = []] = inClaims([read], [findSignals(read, matcher)]);
		const about = wording.about.split(',');
		return {
			source: `wording ${wording.about} ${i % 200}`,
			features: naming.names(numbers),
			claims: new Set(wording.claims),
			unknown: (claim: string) => !about.some((prefix) => fieldOf(claim).startsWith(prefix)),
		};
	});
}

/** Both models of the claims as they come out of a fit. */
export interface FittedClaims {
	readonly linear: FittedLinear;
	readonly network: FittedNetwork;
}

export function fitClaims(
	rows: readonly ClaimRow[],
	labels: readonly string[],
	{ cost, least }: { cost: number; least: number },
): FittedClaims {
	const columns = vocabulary(rows, least);
	const index = rows.map((row) => encode(row.features, columns));
	const fits = labels.map((label) => {
		const used = rows.map((_, i) => i).filter((i) => !(rows[i] as ClaimRow).unknown(label));
		return fitLogistic(
			{ columns: columns.size, index: used.map((i) => index[i] as Int32Array) },
			used.map((i) => (rows[i] as ClaimRow).claims.has(label)),
			{ cost, epochs: 15 },
		);
	});
	return { linear: linearFrom(labels, columns, fits), network: networkOver(rows, index, columns, labels) };
}

function networkOver(
	rows: readonly ClaimRow[],
	index: readonly Int32Array[],
	columns: ReadonlyMap<string, number>,
	labels: readonly string[],
): FittedNetwork {
	let count = 0;
	const rowOf = Int32Array.from(columns.keys(), (feature) => (isPair(feature) ? -1 : count++));
	return fitNetwork(
		{
			rows: count,
			index: index.map((found) =>
				Int32Array.from(found, (column) => rowOf[column] as number).filter((row) => row >= 0),
			),
			truth: rows.map((row) => Uint8Array.from(labels, (label) => Number(row.claims.has(label)))),
			known: rows.map((row) => Uint8Array.from(labels, (label) => Number(!row.unknown(label)))),
		},
		labels.length,
	);
}

/** Fitted models in the form in which the analysis uses them. */
export function usableClaims({ linear, network }: FittedClaims): Claims {
	const ready = usable(linear);
	let count = 0;
	const { hidden, weights, hiddenBias, out, outBias } = network;
	const rowOf = Int32Array.from(ready.features, (feature) => (isPair(feature) ? -1 : count++));
	const rows = new PlainRows(weights, hidden);
	return {
		linear: ready,
		network: { hidden, rowOf, weights: rows, scale: 1, hiddenBias, out: outputsOf(out), outBias },
	};
}
