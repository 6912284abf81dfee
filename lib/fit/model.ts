import { createHash } from 'node:crypto';
import type { Claims } from '../analysis/model/claims.ts';
import type { PackedModel } from '../analysis/model/index.ts';
import { numberIn } from '../analysis/model/linear.ts';
import { postingFeatures } from '../analysis/model/posting-features.ts';
import { chancesIn, readTitle } from '../analysis/read.ts';
import type { CueMatcher } from '../analysis/signals.ts';
import { claimRows, wordingRows } from './claim-rows.ts';
import { fitClaims, usableClaims } from './claims.ts';
import { cutPosting } from './cut-posting.ts';
import { fitDecisions } from './decisions.ts';
import { isInDomain, type LabelledPosting, type Wording } from './examples.ts';
import { Naming, namedFeatures } from './naming.ts';
import { packClaims, packSections } from './pack.ts';
import { type ReadPosting, readWith } from './read-posting.ts';
import { fitSections } from './sections.ts';

const FOLDS = [0, 1, 2, 3, 4];
/** A claim needs this many sentences to be learned. */
const FEWEST = 8;
/** Claims that hang on the whole posting, not on a sentence. */
const WHOLE = /^(?:domain|layer)\b/;

/** A number from 0 to 4 that a posting always has. */
function foldOf(id: string): number {
	return (createHash('sha256').update(`cross-validation ${id}`).digest()[0] ?? 0) % FOLDS.length;
}

/**
 * Fits everything: sections, claims of sentences, decisions about postings. What a later step learns from is always said by an
 * earlier step that had not seen the posting. `log` is told of each step. Same input, same bytes.
 */
export function fitModel(
	labelled: readonly LabelledPosting[],
	wordings: readonly Wording[],
	matcher: CueMatcher,
	log: (step: string) => void,
): PackedModel {
	const named = namedFeatures();
	const postings = labelled.map(cutPosting);
	const others = (k: number) => postings.filter((p) => foldOf(p.posting.id) !== k);
	log(`sections, from ${postings.filter((p) => p.sections).length} marked postings`);
	const sections = fitSections(postings, named);
	const sectionsWithout = FOLDS.map((k) => fitSections(others(k), named));
	const read = postings.map((p) =>
		readWith(p, p.sections ? (sectionsWithout[foldOf(p.posting.id)] as typeof sections) : sections, matcher, named),
	);
	const inDomain = read.filter((p) => isInDomain(p.training.posting.label));
	const written = wordingRows(wordings, matcher, named);
	const claims = claimsWorthLearning(inDomain, wordings);
	log(`${claims.length} claims, from ${inDomain.length} postings and ${written.length} written sentences`);
	const settings = { cost: 0.3, least: 2 };
	const claimsWithout = FOLDS.map((k) =>
		usableClaims(
			fitClaims(
				[...claimRows(inDomain.filter((p) => foldOf(p.training.posting.id) !== k)), ...written],
				claims,
				settings,
			),
		),
	);
	const rows = read.map((p) => {
		const model = claimsWithout[foldOf(p.training.posting.id)] as (typeof claimsWithout)[number];
		return { id: p.training.posting.id, label: p.training.posting.label, features: featuresOf(p, model, matcher) };
	});
	log(`decisions, from ${rows.length} postings`);
	const decisions = fitDecisions(rows, foldOf);
	log('claims, from everything');
	return {
		sections: {
			linear: packSections(sections.linear),
			transitions: sections.transitions.map((row) => row.map((x) => Number(x.toFixed(3)))),
		},
		claims: packClaims(fitClaims([...claimRows(inDomain), ...written], claims, settings)),
		decisions,
	};
}

function featuresOf(posting: ReadPosting, model: Claims, matcher: CueMatcher): Map<string, number> {
	const { features: names, outputs } = model.linear;
	const naming = new Naming();
	const { numbers, values } = postingFeatures(
		naming.number,
		outputs,
	)({
		title: posting.training.posting.title,
		titleSignals: readTitle(posting.training.posting.title, matcher),
		reads: posting.reads,
		signals: posting.signals,
		claims: outputs,
		probabilities: posting.features.map((features, i) =>
			chancesIn(
				model,
				features.map((name) => numberIn(names, name)).filter((number) => number >= 0),
				posting.reads[i]?.sentence.text ?? '',
			),
		),
	});
	return new Map(naming.names(numbers).map((name, i) => [name, values[i] as number]));
}

function claimsWorthLearning(postings: readonly ReadPosting[], wordings: readonly Wording[]): string[] {
	const count = new Map<string, number>();
	const add = (claim: string) => count.set(claim, (count.get(claim) ?? 0) + 1);
	for (const { training } of postings) for (const claims of training.claims ?? []) claims.forEach(add);
	for (const { claims } of wordings) claims.forEach(add);
	return [...count]
		.filter(([claim, n]) => n >= FEWEST && !WHOLE.test(claim))
		.map(([claim]) => claim)
		.sort();
}
