import { useContext } from 'preact/hooks';
import type { Quote, Verdict } from '../lib/analysis/types.ts';
import type { ExportChoice, Exported } from '../lib/exchange/exported.ts';
import { factWords } from '../lib/words/facts.ts';
import { fieldName, LOOKED_FOR } from '../lib/words/fields.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { wordQuestion } from '../lib/words/questions.ts';
import { checkWord, outcomeSentence, verdictSentence } from '../lib/words/report.ts';
import { FoundationMarks } from './FoundationMarks.tsx';
import { Icon } from './Icon.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import { OwnSheet } from './OwnSheet.tsx';
import { PartnerMap } from './PartnerMap.tsx';
import './ReportSheet.css';
import { Reader } from './reader.ts';
import { byUrgency, type ReadReport } from './report-order.ts';
import { ScopeLoad } from './ScopeLoad.tsx';
import { StageLadder } from './StageLadder.tsx';

export type SheetChoice = Pick<ExportChoice, 'notes' | 'names'>;

/** Quotes of a check that have room: more where there is something to ask. */
const MOST_QUOTES = { concern: 2, partly: 2, met: 1 } as const;

/** One posting and its report for paper. `one` is prepared for the choice: without names they are gone from it. */
export function ReportSheet({ one, choice }: { one: Exported; choice: SheetChoice }) {
	const { posting, report } = one;
	return (
		<section class="sheet sheet--report" aria-hidden="true">
			<header>
				<p class="sheet__title" dir="auto">
					{posting.title}
				</p>
				<p>
					{[
						...(posting.company === null ? [] : [posting.company]),
						...factWords(posting, { brief: !choice.names }),
					].join(' · ')}
				</p>
				{posting.url !== null && <p class="sheet__small">{posting.url}</p>}
				<p class="sheet__small">{say('own.notebook.sheet.prepared', { day: day(posting.readAt) })}</p>
			</header>
			{report.kind === 'read' ? (
				<Judged report={report} names={choice.names} />
			) : (
				<p class="sheet__verdict">{say(`exchange.kinds.${report.kind}`)}</p>
			)}
			{choice.notes && <OwnSheet one={one} />}
			<p class="sheet__small sheet__end">{say('print.made')}</p>
		</section>
	);
}

function Judged({ report, names }: { report: ReadReport; names: boolean }) {
	const asker = useContext(Reader);
	const { scores, stage, findings, flags, questions } = report;
	const silent = LOOKED_FOR.filter((field) => findings[field].state === 'silent');
	return (
		<>
			<div class="sheet__glance">
				<div>
					<p class="sheet__verdict">
						{verdictSentence(report, asker)}{' '}
						{scores.overall.value !== null && (
							<span class="sheet__number">{say('faces.verdict.outOf', { value: scores.overall.value })}</span>
						)}
					</p>
					<StageLadder stage={stage} />
				</div>
				<dl class="sheet__lines">
					<dt>{lineName(report, 'scope')}</dt>
					<dd>
						<ScopeLoad findings={findings} />
					</dd>
					<dt>{lineName(report, 'partners')}</dt>
					<dd>
						<PartnerMap findings={findings} />
					</dd>
					<dt>{lineName(report, 'foundations')}</dt>
					<dd>
						<FoundationMarks findings={findings} />
					</dd>
				</dl>
			</div>
			{flags.length > 0 && (
				<div class="sheet__part">
					<p class="sheet__head">{say('exchange.markdown.flags')}</p>
					<ul class="sheet__flags">
						{flags.map(({ id, quotes }) => (
							<li key={id} class="sheet__row">
								<Icon name="flag" size={13} />
								<p>
									<strong class="sheet__flag">{say(`flags.${id}.title`)}</strong> {say(`flags.${id}.why`)}
								</p>
								{names && <SheetQuotes quotes={quotes.slice(0, 1)} />}
							</li>
						))}
					</ul>
				</div>
			)}
			<div class="sheet__part">
				<p class="sheet__head">{say('faces.checkCard.title')}</p>
				<ul>
					{byUrgency(report).map((verdict) => (
						<li key={verdict.check} class="sheet__row">
							<OutcomeSign kind={verdict.outcome.kind} />
							<p>
								<strong>{checkWord(verdict.check, 'name')}.</strong> {outcomeSentence(verdict)}
							</p>
							{names && <SheetQuotes quotes={quotesOf(verdict)} />}
						</li>
					))}
				</ul>
			</div>
			{questions.length > 0 && (
				<div class="sheet__part">
					<p class="sheet__head">{say('own.notebook.sheet.questions')}</p>
					<ol class="sheet__asks">
						{questions.map(({ topic, reason, terms }) => (
							<li key={`${topic} ${reason}`}>
								{wordQuestion({ topic, reason, terms: names ? terms : {} }, { asker }).text}
							</li>
						))}
					</ol>
				</div>
			)}
			{silent.length > 0 && (
				<div class="sheet__part">
					<p class="sheet__head">{say('faces.lookedFor.title')}</p>
					<p>{silent.map(fieldName).join(' · ')}</p>
				</div>
			)}
		</>
	);
}

function quotesOf({ outcome }: Verdict): readonly Quote[] {
	return 'evidence' in outcome ? outcome.evidence.slice(0, MOST_QUOTES[outcome.kind]) : [];
}

function SheetQuotes({ quotes }: { quotes: readonly Quote[] }) {
	return (
		<div>
			{quotes.map(({ start, text, inferred }) => (
				<p key={start} class="sheet__quote" dir="auto">
					{inferred && `${say('depth.finding.nearest')} `}
					{say('print.quote', { quote: text })}
				</p>
			))}
		</div>
	);
}

function lineName({ scores }: ReadReport, rating: 'scope' | 'partners' | 'foundations'): string {
	const name = say(`codebook.ratings.${rating}.name`);
	const { value } = scores[rating];
	return value === null ? name : say('own.notebook.sheet.scores', { name, value });
}
