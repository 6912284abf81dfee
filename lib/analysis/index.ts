import { checks } from './checks/index.ts';
import { FLAGS, type Flag, type Rating } from './codebook.ts';
import { apart, type Corrections, correctDecided, correctFindings, type RevisedVerdict } from './corrections.ts';
import { shippedCues } from './cues/shipped.ts';
import { judgeAll, scoreAll } from './judge.ts';
import { languageOf } from './language.ts';
import { decide } from './model/decisions.ts';
import { type Model, shippedModel } from './model/index.ts';
import { chooseQuestions } from './questions.ts';
import { readPosting } from './read.ts';
import { readFindings } from './reading/index.ts';
import { isNewer, type Rubric, rubric as usualRubric } from './rubric.ts';
import { type CueMatcher, unpackCues } from './signals.ts';
import { readStage } from './stage.ts';
import { forgetStems } from './stems.ts';
import type { Findings, PostingText, RaisedFlag, Report, Score, StageReading } from './types.ts';
import { countWords } from './words.ts';

/** Version of the analysis: rises with every change of cues, model or rules that can change a report. */
export const ENGINE = '1.3.0';

/** True for what an older engine made; what a newer one made (a list from another computer) is not read again. */
export const isOutdated = ({ engine }: { readonly engine: string }) => isNewer(ENGINE, engine);
/** Fewer words than this are too few to judge. */
const FEWEST_WORDS = 25;
/** Flags that a sensible candidate would ask about first. */
const HIGH: ReadonlySet<Flag> = new Set([
	'unrealisticScope',
	'soleOwner',
	'blurredMandate',
	'unicorn',
	'seniorityMismatch',
]);

let matcher: CueMatcher | undefined;

/**
 * Reads a posting: with `reassess` the only door of this folder. Pure and deterministic. Never throws on a text, however odd.
 * `rubric` weighs the checks otherwise than usual; `model` is the shipped one unless a fit is being measured.
 */
export function analyse(
	posting: PostingText,
	{ rubric = usualRubric, model = shippedModel() }: { rubric?: Rubric; model?: Model } = {},
): Report {
	const words = countWords(posting.text, FEWEST_WORDS);
	const language = languageOf(posting.text);
	if (words < FEWEST_WORDS && (language === 'en' || language === 'und'))
		return { kind: 'too-short', engine: ENGINE, words };
	if (language !== 'en') return { kind: 'other-language', engine: ENGINE, language };

	const { evidence, decided, findings } = read(posting, model);
	if (!concernsUs(findings)) return { kind: 'other-role', engine: ENGINE, findings };

	const stage = readStage(findings, decided);
	const reading = { findings, decided, stage };
	const judgements = judgeAll(checks, reading);
	return {
		kind: 'read',
		engine: ENGINE,
		findings,
		stage,
		verdicts: judgements.map(({ verdict }) => verdict),
		scores: scoreAll(judgements, rubric),
		flags: raisedFlags(findings),
		questions: chooseQuestions(findings, decided, evidence),
	};
}

/** Makes ready, while there is time, what the first posting would have to wait for. */
export function prepare(): void {
	shippedModel();
	matcher ??= unpackCues(shippedCues);
}

/** A report's judgements with what a person knows better in them. */
export interface Reassessment {
	readonly stage: StageReading;
	readonly verdicts: readonly RevisedVerdict[];
	readonly scores: Readonly<Record<Rating, Score>>;
	readonly flags: readonly Pick<RaisedFlag, 'id' | 'severity'>[];
}

/**
 * Judges a posting as if it had said what the person knows: learned in an interview, or held against a finding. Same
 * engine, same weights, so that only the corrections make the difference to `analyse`. null: another kind of role.
 */
export function reassess(
	posting: PostingText,
	corrections: Corrections,
	{ rubric = usualRubric, model = shippedModel() }: { rubric?: Rubric; model?: Model } = {},
): Reassessment | null {
	const asRead = read(posting, model);
	const findings = correctFindings(asRead.findings, corrections);
	if (!concernsUs(findings)) return null;
	const decided = correctDecided(asRead.decided, corrections);
	const stage = readStage(findings, decided);
	const reading = { findings, decided, stage };
	const judgements = judgeAll(checks, reading);
	return {
		stage,
		verdicts: judgements.map(({ verdict }) => apart(verdict)),
		scores: scoreAll(judgements, rubric),
		flags: raisedFlags(findings).map(({ id, severity }) => ({ id, severity })),
	};
}

function read(posting: PostingText, model: Model) {
	forgetStems();
	matcher ??= unpackCues(shippedCues);
	const evidence = readPosting(posting, matcher, model);
	const decided = decide(model.decisions, model.decisions.features(evidence));
	return { evidence, decided, findings: readFindings(evidence, decided) };
}

/** True for a role that brings AI into an organisation. */
function concernsUs({ domain }: Findings): boolean {
	return domain.state === 'stated' && (domain.value === 'enablement' || domain.value === 'customer-enablement');
}

function raisedFlags(findings: Findings): RaisedFlag[] {
	return FLAGS.flatMap((id) => {
		const finding = findings[`flags.${id}`];
		if (finding.state === 'silent') return [];
		return [{ id, severity: HIGH.has(id) ? ('high' as const) : ('medium' as const), quotes: finding.evidence }];
	}).sort((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
