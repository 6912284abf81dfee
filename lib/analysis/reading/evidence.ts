import type { Decided } from '../model/decisions.ts';
import type { PostingEvidence } from '../model/posting-features.ts';
import type { Evidence, Quote } from '../types.ts';

/** Longest quote, in characters (codebook). */
const LONGEST = 200;
/** Most quotes of one finding. */
const MOST = 4;
/** A sentence less likely than this to carry a claim does not say it: the claim is inferred. Readers accept some 9 of 10 above, 6 of 10 below. */
const SAID = 0.85;
/** A further quote must be surer than the one that is needed. */
const FURTHER = 0.9;
/** A sentence this unlikely to carry a claim is no evidence for it. */
const LEAST = 0.02;

/** What stands behind a value: claims of the sentence model, and cue claims for what it does not know. */
export interface Support {
	readonly claims: readonly string[];
	readonly cues?: readonly string[];
	/** Where no sentence stands out, the first one that tells what the job is will do: for answers that the whole text gives. */
	readonly whole?: boolean;
	/** Concepts of which a sentence must name one, where any sentence that carries the claim does. */
	readonly mention?: readonly string[];
	/** Concepts that make a sentence weaker evidence: quoted only where no sentence without them says it. */
	readonly avoid?: readonly string[];
	/** Whether the value is all claims together, so that each must be shown. */
	readonly each?: boolean;
}

export type Locate = (support: Support) => Evidence | null;

/** A sentence with how much speaks for it as evidence. */
interface Ranked {
	readonly sentence: Quote;
	readonly weight: number;
	/** Whether it says so by itself. */
	readonly says: boolean;
	/** Whether it is worth being quoted beside a better one. */
	readonly further: boolean;
	/** Whether it names what it must. */
	readonly mentions: boolean;
	/** Whether it names what makes it weaker. */
	readonly wavers: boolean;
	readonly core: Quote | undefined;
}

/** Finds the sentences that carry a claim best; null when none does. Deterministic: ties go to the earlier sentence. */
export function locator(posting: PostingEvidence): Locate {
	const columns = new Map(posting.claims.map((claim, column) => [claim, column]));
	const said = posting.signals.map((signals) =>
		signals.map((signal) => ({ cue: `${signal.field}=${signal.value}`, claim: claimOf(signal), quote: signal.quote })),
	);
	const locate: Locate = ({ each = false, ...support }) => {
		if (each) return together(support.claims.map((claim) => locate({ ...support, claims: [claim] })));
		const { claims, cues = [], whole = false, mention = [], avoid = [] } = support;
		const known = claims.flatMap((claim) => columns.get(claim) ?? []);
		let ranked: Ranked[] = [];
		posting.reads.forEach(({ sentence, concepts }, i) => {
			if (sentence.heading) return;
			const signal = said[i]?.find(({ cue, claim }) => cues.includes(cue) || claims.includes(claim));
			const chances = posting.probabilities[i] as ArrayLike<number>;
			let chance = 0;
			for (const column of known) chance = Math.max(chance, chances[column] as number);
			const weight = chance + (signal ? 0.25 : 0);
			if (weight < LEAST) return;
			const says = known.length === 0 ? signal !== undefined : chance >= SAID;
			const names = (wanted: readonly string[]) => concepts.some(({ concept }) => wanted.includes(concept));
			const further = says && chance >= FURTHER;
			ranked.push({
				sentence,
				weight,
				says,
				further,
				mentions: names(mention),
				wavers: names(avoid),
				core: signal?.quote,
			});
		});
		if (ranked.some(({ mentions }) => mentions)) ranked = ranked.filter(({ mentions }) => mentions);
		if (ranked.some(({ says, wavers }) => says && !wavers)) ranked = ranked.filter(({ wavers }) => !wavers);
		ranked.sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start);
		const quotes = ranked
			.filter(({ further }, i) => i === 0 || further)
			.slice(0, MOST)
			.map(({ sentence, core }) => cutQuote(sentence, core))
			.sort((a, b) => a.start - b.start);
		const [first = whole ? purpose(posting) : undefined, ...rest] = quotes;
		if (!first) return null;
		return ranked[0]?.says ? [first, ...rest] : [{ ...first, inferred: true }];
	};
	return locate;
}

/** The quotes of all parts in the order of the text, each sentence once; said wins over inferred. */
function together(parts: readonly (Evidence | null)[]): Evidence | null {
	const all = parts
		.flatMap((part) => part ?? [])
		.sort((a, b) => a.start - b.start || Number(!!a.inferred) - Number(!!b.inferred));
	const [first, ...rest] = all.filter((quote, i) => quote.start !== all[i - 1]?.start);
	return first ? [first, ...rest] : null;
}

/** The first full sentence about the role, else of the text. */
function purpose({ reads }: PostingEvidence): Quote | undefined {
	const sentences = reads.filter((read) => !read.sentence.heading && read.stems.length >= 5);
	const about =
		sentences.find(({ sentence }) => sentence.section === 'role' || sentence.section === 'duties') ??
		sentences[0] ??
		reads[0];
	return about && cutQuote(about.sentence);
}

function claimOf({ field, value }: { field: string; value: unknown }): string {
	return value === true || value === 'stated' ? field : `${field}=${value}`;
}

/** A sentence as a quote of at most 200 characters, cut at words, around the words that matter when it is longer. */
function cutQuote(sentence: Quote, core?: Quote): Quote {
	if (sentence.end - sentence.start <= LONGEST)
		return { start: sentence.start, end: sentence.end, text: sentence.text };
	const middle = core ? (core.start + core.end) / 2 - sentence.start : 0;
	let from = Math.max(0, Math.min(Math.round(middle - LONGEST / 2), sentence.text.length - LONGEST));
	if (from > 0) from = after(sentence.text, from);
	let to = Math.min(sentence.text.length, from + LONGEST);
	if (to < sentence.text.length) to = before(sentence.text, to, from);
	return { start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) };
}

function after(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space >= 0 && space - at < 40 ? space + 1 : safe(text, at);
}

function before(text: string, at: number, from: number): number {
	const space = text.lastIndexOf(' ', at);
	return space > from && at - space < 40 ? space : safe(text, at);
}

/** Not between the two halves of one character. */
function safe(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Confidence as the reader of a report understands it: the chance of what was decided. */
export function confidenceOf(decided: Decided, output: string, given: boolean): number {
	const p = decided.probability(output);
	return given ? p : 1 - p;
}
