import type { Foundation, Partner, Stage } from '../lib/analysis/codebook.ts';
import type { CheckId } from '../lib/analysis/rubric.ts';
import type { Outcome } from '../lib/analysis/types.ts';
import type { ReadReport } from './report-order.ts';

/*
What the author of a posting answers for their organisation, and how each answer compares with what the draft says.
*/

const FOUNDATION_QUESTIONS = ['sponsor', 'budget', 'tooling', 'policy', 'team'] as const satisfies Foundation[];
const PARTNER_QUESTIONS = ['experts', 'platform', 'risk', 'learning', 'champions'] as const satisfies Partner[];
const ROLE_QUESTIONS = ['workload', 'boundaries', 'mandate', 'metrics', 'trajectory', 'change'] as const;

export const QUESTION_GROUPS = {
	foundations: FOUNDATION_QUESTIONS,
	partners: PARTNER_QUESTIONS,
	role: ROLE_QUESTIONS,
} as const;
export type QuestionId = (typeof QUESTION_GROUPS)[keyof typeof QUESTION_GROUPS][number];
const QUESTION_IDS: readonly QuestionId[] = Object.values(QUESTION_GROUPS).flat();

export type Answers = Partial<Record<QuestionId, boolean>> & {
	readonly stageToday?: Stage;
	readonly stageWork?: Stage;
};

/** What the draft says: that it is so, that the role has to get it, that it is not so, or nothing. */
type Said = 'Said' | 'Left' | 'Against' | 'Unsaid';
/** An answer beside what the draft says: a key of the words `draft.assessment.results`. */
export type Result =
	| 'yesSaid'
	| 'yesUnsaid'
	| 'yesLeft'
	| 'yesAgainst'
	| 'noSaid'
	| 'noUnsaid'
	| 'noLeft'
	| 'noAgainst';

/** The check that looks at what a question of the role's cut is about. */
const CHECKS = {
	workload: 'workload',
	boundaries: 'boundaries',
	mandate: 'mandate',
	metrics: 'success-metrics',
	trajectory: 'trajectory',
} as const satisfies Partial<Record<QuestionId, CheckId>>;

/** How an answer compares with the draft; null while one of them is missing. */
export function resultOf(question: QuestionId, answers: Answers, report: ReadReport | null): Result | null {
	const answer = answers[question];
	if (answer === undefined || report === null) return null;
	return `${answer ? 'yes' : 'no'}${saidOf(question, report)}`;
}

/** The check that a question is about; null for one that looks at findings alone. */
export function checkOf(question: QuestionId): CheckId | null {
	return (CHECKS as Partial<Record<QuestionId, CheckId>>)[question] ?? null;
}

function saidOf(question: QuestionId, { findings, verdicts }: ReadReport): Said {
	const check = checkOf(question);
	if (check) return saidByOutcome(verdicts.find((one) => one.check === check)?.outcome);
	if (isOneOf(FOUNDATION_QUESTIONS, question)) {
		const finding = findings[`foundations.${question}`];
		return finding.state === 'silent' ? 'Unsaid' : finding.value === 'in-place' ? 'Said' : 'Left';
	}
	if (isOneOf(PARTNER_QUESTIONS, question))
		return findings[`partners.${question}`].state === 'stated' ? 'Said' : 'Unsaid';
	return findings.changeAware.state === 'stated' ? 'Said' : 'Unsaid';
}

function saidByOutcome(outcome: Outcome | undefined): Said {
	return outcome?.kind === 'met' ? 'Said' : outcome?.kind === 'concern' ? 'Against' : 'Unsaid';
}

function resultsOf(answers: Answers, report: ReadReport | null): (Result | null)[] {
	return QUESTION_IDS.map((question) => resultOf(question, answers, report));
}

/** All that the questions show of a report, in a form that can be compared: most keys change nothing in it. */
export function besideAnswers(answers: Answers, report: ReadReport | null): string {
	return JSON.stringify([resultsOf(answers, report), report && { shown: report.stage.shown }]);
}

/** How many are answered, how many true things the draft leaves out, and how many are to be settled first. */
export function tally(answers: Answers, report: ReadReport | null) {
	const results = resultsOf(answers, report);
	const stages = [answers.stageToday, answers.stageWork].filter((stage) => stage !== undefined).length;
	return {
		answered: QUESTION_IDS.filter((question) => answers[question] !== undefined).length + stages,
		total: QUESTION_IDS.length + 2,
		unsaid: results.filter((result) => result === 'yesUnsaid' || result === 'yesLeft').length,
		open: results.filter((result) => result === 'noSaid' || result === 'noUnsaid' || result === 'noAgainst').length,
	};
}

function isOneOf<T extends string>(some: readonly T[], one: string): one is T {
	return (some as readonly string[]).includes(one);
}
