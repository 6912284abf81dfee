import type { Field, FieldValues, Flag, Rating, Section, Stage, Topic } from './codebook.ts';

/** What analysis reads of a posting. `text` is the ground of every offset. */
export interface PostingText {
	readonly title: string;
	readonly company: string | null;
	readonly text: string;
}

/** Half-open range [start, end) in UTF-16 units of `posting.text`; `text` is that slice, verbatim. */
export interface Quote {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Nothing says it outright: it is read from the text as a whole, and these words come nearest to it. */
	readonly inferred?: true;
}

/** At least one quote. A claim about a posting cannot be built without it. */
export type Evidence = readonly [Quote, ...Quote[]];

/** A sentence, list item or heading of the posting, with where it stands. */
export interface Sentence extends Quote {
	readonly section: Section;
	/** True for a line that announces what follows ("What you will do"). */
	readonly heading: boolean;
	/** True for an item of a list. */
	readonly bullet: boolean;
}

/** A field with a value: what a sentence can be evidence for. */
export type Claim = { [F in Field]: { readonly field: F; readonly value: FieldValues[F] } }[Field];

/** A cue that fired: what it claims, and where the posting says so. `cue` is the cue's id. */
export type Signal = Claim & { readonly cue: string; readonly quote: Quote; readonly sentence: Sentence };

/** What the whole text says about one field. `silent` is an answer, not a gap in the code. */
export type Finding<T> =
	| {
			readonly state: 'stated';
			readonly value: T;
			/** 0 to 1: how sure the reading is of this value. */
			readonly confidence: number;
			readonly evidence: Evidence;
			/** Words of the posting that speak for another value. */
			readonly against: readonly Quote[];
	  }
	| { readonly state: 'silent'; readonly confidence: number };

/** One finding for every field of the codebook. */
export type Findings = { readonly [F in Field]: Finding<FieldValues[F]> };

/** How one check came out. The kinds differ in what a reader may conclude, so each carries its own proof. */
export type Outcome =
	| { readonly kind: 'met'; readonly evidence: Evidence }
	| { readonly kind: 'partly'; readonly evidence: Evidence }
	/** A concern may rest on a quote, or on what several silences add up to; then `evidence` is empty. */
	| { readonly kind: 'concern'; readonly evidence: readonly Quote[] }
	| { readonly kind: 'silent' }
	/** A bug of ours; only the runner makes these. */
	| { readonly kind: 'error'; readonly message: string };

export interface Verdict {
	readonly check: string;
	readonly outcome: Outcome;
}

/** One score with where it comes from. */
export interface Score {
	/** 0 to 100; null when there is too little to say. */
	readonly value: number | null;
	/** The checks it rests on, heaviest first. `credit` 0 to 1; null: this check counted for nothing. */
	readonly parts: readonly { readonly check: string; readonly weight: number; readonly credit: number | null }[];
}

export interface StageReading {
	readonly shown: Stage | null;
	readonly hiredFor: Stage | null;
	/** hiredFor - shown; null when either is unknown. */
	readonly gap: number | null;
	/** Probability of each stage being the one shown, given that one is shown; sums to 1. */
	readonly distribution: readonly [number, number, number, number];
	/** 0 to 1: how sure the reading is of `shown`, also when it is null. */
	readonly confidence: number;
	/** No sentence shows the stage outright: it is read from the text as a whole. */
	readonly inferred?: true;
}

export interface RaisedFlag {
	readonly id: Flag;
	readonly severity: 'high' | 'medium';
	readonly quotes: Evidence;
}

/** Why a topic is worth asking about: left open, put on the role, said too generally, or contradicted. */
export type QuestionReason = 'silent' | 'on-the-role' | 'generic' | 'conflict';

/** One interview question. Its words come from the message catalogue by topic and reason. */
export interface Question {
	readonly topic: Topic;
	readonly reason: QuestionReason;
	/** The posting's own terms, to be set into the question; all optional in the wording. */
	readonly terms: Readonly<Record<string, string>>;
	readonly quotes: readonly Quote[];
}

/** What a whole posting came to. */
export type Report =
	| {
			readonly kind: 'read';
			readonly engine: string;
			readonly findings: Findings;
			readonly stage: StageReading;
			readonly scores: Readonly<Record<Rating, Score>>;
			readonly verdicts: readonly Verdict[];
			readonly flags: readonly RaisedFlag[];
			/** At most five, most important first. */
			readonly questions: readonly Question[];
	  }
	/** Another kind of role: still shows the domain and what of the codebook was found. */
	| { readonly kind: 'other-role'; readonly engine: string; readonly findings: Findings }
	/** A language that is not read; `language` is a BCP 47 tag or `und`. */
	| { readonly kind: 'other-language'; readonly engine: string; readonly language: string }
	/** Too few words to judge. */
	| { readonly kind: 'too-short'; readonly engine: string; readonly words: number };
