import type { ComponentChildren } from 'preact';
import { STAGES, type Stage } from '../lib/analysis/codebook.ts';
import { stageKey } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import './AssessmentForm.css';
import { type Answers, checkOf, QUESTION_GROUPS, type QuestionId, type Result, resultOf, tally } from './assessment.ts';
import { Icon } from './Icon.tsx';
import type { ReadReport } from './report-order.ts';

interface AssessmentFormProps {
	answers: Answers;
	/** null while the draft has no report. */
	report: ReadReport | null;
	answer(changed: Answers): void;
}

const GROUPS = Object.keys(QUESTION_GROUPS) as (keyof typeof QUESTION_GROUPS)[];

/** What to answer before publishing, each answer beside what the draft says. */
export function AssessmentForm({ answers, report, answer }: AssessmentFormProps) {
	const { answered, total, unsaid, open } = tally(answers, report);
	return (
		<section class="assessment" aria-labelledby="assessment-title">
			<h2 id="assessment-title">{say('draft.assessment.title')}</h2>
			<p class="soft">{say('draft.assessment.intro')}</p>
			<p class="assessment__tally" role="status">
				<span>{say('draft.assessment.answered', { answered, total })}</span>
				{unsaid > 0 && <span>{say('draft.assessment.unsaid', { count: unsaid })}</span>}
				{open > 0 && <span>{say('draft.assessment.open', { count: open })}</span>}
			</p>
			<div class="assessment__groups">
				<Group title={say('draft.assessment.groups.stage')} wide>
					<StageQuestion
						name="stageToday"
						chosen={answers.stageToday}
						meaning="means"
						choose={(stageToday) => answer({ stageToday })}
					>
						{answers.stageToday !== undefined && report && <StageSaid today={answers.stageToday} report={report} />}
					</StageQuestion>
					<StageQuestion
						name="stageWork"
						chosen={answers.stageWork}
						meaning="writtenFor"
						choose={(stageWork) => answer({ stageWork })}
					>
						<StageFit today={answers.stageToday} work={answers.stageWork} />
					</StageQuestion>
				</Group>
				{GROUPS.map((group) => (
					<Group key={group} title={say(`draft.assessment.groups.${group}`)}>
						{QUESTION_GROUPS[group].map((question) => (
							<YesNo
								key={question}
								question={question}
								answer={answers[question]}
								result={resultOf(question, answers, report)}
								choose={(yes) => answer({ [question]: yes })}
							/>
						))}
					</Group>
				))}
			</div>
		</section>
	);
}

function Group({ title, wide = false, children }: { title: string; wide?: boolean; children: ComponentChildren }) {
	return (
		<div class={wide ? 'assessment__group assessment__group--wide' : 'assessment__group'}>
			<h3>{title}</h3>
			{children}
		</div>
	);
}

interface StageQuestionProps {
	name: 'stageToday' | 'stageWork';
	chosen: Stage | undefined;
	meaning: 'means' | 'writtenFor';
	choose(stage: Stage): void;
	children: ComponentChildren;
}

function StageQuestion({ name, chosen, meaning, choose, children }: StageQuestionProps) {
	return (
		<fieldset class="assessment__question">
			<legend>{say(`draft.assessment.${name}`)}</legend>
			<div class="assessment__stages">
				{STAGES.map((stage) => (
					<label key={stage} class="assessment__stage">
						<input type="radio" name={name} checked={stage === chosen} onChange={() => choose(stage)} />
						<span>
							<strong>
								{stage} {say(`${stageKey(stage)}.name`)}
							</strong>
							<span class="assessment__means">{say(`${stageKey(stage)}.${meaning}`)}</span>
						</span>
					</label>
				))}
			</div>
			{children}
		</fieldset>
	);
}

/** The stage answered beside the one that the draft shows. */
function StageSaid({ today, report }: { today: Stage; report: ReadReport }) {
	const { shown } = report.stage;
	if (shown === today) return <Finding good>{say('draft.assessment.stageSaid')}</Finding>;
	if (shown === null) return <Finding>{say('draft.assessment.stageUnsaid')}</Finding>;
	const name = say(`${stageKey(shown)}.name`);
	return <Finding>{say('draft.assessment.stageOther', { stage: shown, name })}</Finding>;
}

/** Whether role and stage go together. */
function StageFit({ today, work }: { today: Stage | undefined; work: Stage | undefined }) {
	if (today === undefined || work === undefined) return null;
	const gap = work - today;
	const words = gap === 0 ? 'stageFits' : gap === 1 ? 'stageNext' : gap > 1 ? 'stageFar' : 'stageBehind';
	return (
		<>
			<Finding good={gap === 0}>{say(`draft.assessment.${words}`)}</Finding>
			{today === 0 && <Finding>{say('draft.assessment.adviser')}</Finding>}
		</>
	);
}

interface YesNoProps {
	question: QuestionId;
	answer: boolean | undefined;
	result: Result | null;
	choose(yes: boolean): void;
}

function YesNo({ question, answer, result, choose }: YesNoProps) {
	const check = checkOf(question);
	return (
		<fieldset class="assessment__question">
			<legend>{say(`draft.assessment.questions.${question}`)}</legend>
			<div class="assessment__answers">
				{([true, false] as const).map((yes) => (
					<label key={String(yes)} class="assessment__answer">
						<input type="radio" name={question} checked={answer === yes} onChange={() => choose(yes)} />
						{say(yes ? 'draft.assessment.yes' : 'draft.assessment.no')}
					</label>
				))}
			</div>
			{result && (
				<Finding good={result === 'yesSaid' || result === 'noLeft'}>
					{say(`draft.assessment.results.${result}`, { check: check ? say(`checks.${check}.name`) : '' })}
				</Finding>
			)}
		</fieldset>
	);
}

function Finding({ good = false, children }: { good?: boolean; children: string }) {
	return (
		<p class={good ? 'assessment__finding assessment__finding--good' : 'assessment__finding'}>
			<Icon name={good ? 'check' : 'toYou'} size={13} />
			{children}
		</p>
	);
}
