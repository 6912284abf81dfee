import type { Stage } from '../analysis/codebook.ts';
import type { Question } from '../analysis/types.ts';
import { hasWords, say } from './index.ts';

/** Who asks: about a role they may take, or about a posting they write. */
export type Asker = 'candidate' | 'recruiter';

export interface QuestionWords {
	/** What to ask, in the posting's own terms where one is known. */
	readonly text: string;
	/** Why it is asked, about the text of the posting. */
	readonly because: string;
	/** What a good answer sounds like. */
	readonly good: string;
	/** What a worrying answer sounds like. */
	readonly worrying: string;
	/** What to ask further at the stage that the posting shows; null where it shows none. */
	readonly further: { readonly text: string; readonly good: string | null; readonly worrying: string | null } | null;
}

/**
 * Terms a wording can carry; the first that is known, fits and has a wording is used.
 * @internal
 */
export const TERMS = ['term', 'tool', 'team', 'sponsor'] as const;

/**
 * What a term must look like to stand in a sentence: a clause of some words that does not break off, a tool by its name,
 * a team that is called one. Anything else leaves the plain question, which is always right.
 */
const FITS: Readonly<Record<(typeof TERMS)[number], RegExp>> = {
	term: /^(?!.{91})(?!(?:as|at|in|on|by|for|with|within|from|sitting|reporting) )\S+(?: \S+){3,}(?<![,;:(–-])$/iu,
	tool: /^(?!.{41})(?=.*[\p{Lu}\d])/u,
	team: /^(?!.{61}).*\b(?:teams?|departments?|functions?|units?|groups?|office|practice|cent(?:re|er)|academy|hub|lab|IT|HR|L&D|PMO|CoE|Legal|Security|Compliance|Engineering)$/iu,
	sponsor: /^(?!.{41}).*\p{Lu}/u,
};

/** A question in words, for who asks; `stage` is the one that the posting shows. */
export function wordQuestion(
	question: Pick<Question, 'topic' | 'reason' | 'terms'>,
	{ asker = 'candidate', stage = null }: { asker?: Asker; stage?: Stage | null } = {},
): QuestionWords {
	const { topic, reason } = question;
	const because = say(`questions.${topic}.${reason}.because`);
	const at = stage === null ? null : stage <= 1 ? ('early' as const) : ('later' as const);
	if (asker === 'recruiter') {
		return {
			text: say(`authorQuestions.${topic}.text`),
			because,
			good: say(`authorQuestions.${topic}.good`),
			worrying: say(`authorQuestions.${topic}.worrying`),
			further: at && { text: say(`authorQuestions.${topic}.${at}`), good: null, worrying: null },
		};
	}
	return {
		text: askedOf(question),
		because,
		good: say(`questions.${topic}.good`),
		worrying: say(`questions.${topic}.worrying`),
		further: at && {
			text: say(`stageQuestions.${topic}.${at}.ask`),
			good: say(`stageQuestions.${topic}.${at}.good`),
			worrying: say(`stageQuestions.${topic}.${at}.worrying`),
		},
	};
}

/** The question of a candidate, with the posting's own term in it where one fits. */
function askedOf({ topic, reason, terms }: Pick<Question, 'topic' | 'reason' | 'terms'>): string {
	const context = TERMS.find(
		(term) => FITS[term].test(terms[term] ?? '') && hasWords(`questions.${topic}.${reason}.text_${term}`),
	);
	return say(`questions.${topic}.${reason}.text`, { ...terms, ...(context && { context }) });
}

/** All questions as plain text, ready to paste into a note or a message. */
export function questionsAsText(
	posting: { title: string; company: string | null },
	questions: readonly Question[],
	asker: Asker = 'candidate',
): string {
	const { title, company } = posting;
	const group = asker === 'candidate' ? 'questionList' : 'toSettle';
	const heading =
		company === null
			? say(`faces.${group}.copyTitle`, { title })
			: say(`faces.${group}.copyTitleAt`, { title, company });
	const lines = questions.map((question, at) => `${at + 1}. ${wordQuestion(question, { asker }).text}`);
	return [heading, '', ...lines].join('\n');
}
