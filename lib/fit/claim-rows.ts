import { type CueMatcher, findSignals, readSentence } from '../analysis/signals.ts';
import type { TrainingPosting } from './cut-posting.ts';
import { fieldOf, holds, type Wording } from './examples.ts';
import type { NamedFeatures } from './naming.ts';
import type { ReadPosting } from './read-posting.ts';

/** One sentence to learn from: `unknown` names the claims that nobody decided for it. */
export interface ClaimRow {
	readonly source: string;
	readonly features: readonly string[];
	readonly claims: ReadonlySet<string>;
	readonly unknown: (claim: string) => boolean;
}

/** Rows of marked postings, and of postings with a label and quotes. */
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

/** Rows of wordings that were written to be learned from: a sentence each. */
export function wordingRows(wordings: readonly Wording[], matcher: CueMatcher, named: NamedFeatures): ClaimRow[] {
	return wordings.map((wording, i) => {
		const { text, section } = wording;
		const span = { start: 0, end: text.length, text, heading: false, bullet: section === 'duties' };
		const read = readSentence({ ...span, section }, matcher.tree);
		const [features = []] = named.ofClaims([read], [findSignals(read, matcher)]);
		const about = wording.about.split(',');
		return {
			source: `wording ${wording.about} ${i % 200}`,
			features,
			claims: new Set(wording.claims),
			unknown: (claim: string) => !about.some((prefix) => fieldOf(claim).startsWith(prefix)),
		};
	});
}
