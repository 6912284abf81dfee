import type { Question } from '../analysis/types.ts';
import { hasWords, say } from './index.ts';

export interface QuestionWords {
	/** What to ask, in the posting's own terms where one is known. */
	readonly text: string;
	/** Why it is asked, about the text of the posting. */
	readonly because: string;
	/** What a good answer sounds like. */
	readonly good: string;
	/** What a worrying answer sounds like. */
	readonly worrying: string;
}

/** Terms a wording can carry; the first that is known, fits and has a wording is used. */
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

/** A question in words. */
export function wordQuestion({ topic, reason, terms }: Pick<Question, 'topic' | 'reason' | 'terms'>): QuestionWords {
	const context = TERMS.find(
		(term) => FITS[term].test(terms[term] ?? '') && hasWords(`questions.${topic}.${reason}.text_${term}`),
	);
	return {
		text: say(`questions.${topic}.${reason}.text`, { ...terms, ...(context && { context }) }),
		because: say(`questions.${topic}.${reason}.because`),
		good: say(`questions.${topic}.good`),
		worrying: say(`questions.${topic}.worrying`),
	};
}

/** All questions as plain text, ready to paste into a note or a message. */
export function questionsAsText(
	posting: { title: string; company: string | null },
	questions: readonly Question[],
): string {
	const { title, company } = posting;
	const heading =
		company === null
			? say('faces.questionList.copyTitle', { title })
			: say('faces.questionList.copyTitleAt', { title, company });
	return [heading, '', ...questions.map((question, at) => `${at + 1}. ${wordQuestion(question).text}`)].join('\n');
}
