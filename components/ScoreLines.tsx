import type { ComponentChildren } from 'preact';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import { FoundationMarks, FoundationNames } from './FoundationMarks.tsx';
import { PartnerMap, PartnerNames } from './PartnerMap.tsx';
import { Quotes } from './QuoteMark.tsx';
import { evidenceOf, type ReadReport } from './report-order.ts';
import './ScoreLines.css';
import { RevisedScore } from './RevisedScore.tsx';
import { ScopeLoad, ScopeNames } from './ScopeLoad.tsx';
import { ScoreParts, scoreWords } from './ScoreParts.tsx';

/** Scope, partners, foundations: a small picture each; opens into names, the number, its parts and their quotes. */
export function ScoreLines({ report, text }: { report: ReadReport; text: string }) {
	const { findings } = report;
	return (
		<div class="lines">
			<Line rating="scope" report={report} text={text} picture={<ScopeLoad findings={findings} />}>
				<ScopeNames findings={findings} />
			</Line>
			<Line rating="partners" report={report} text={text} picture={<PartnerMap findings={findings} />}>
				<PartnerNames findings={findings} />
			</Line>
			<Line rating="foundations" report={report} text={text} picture={<FoundationMarks findings={findings} />}>
				<FoundationNames findings={findings} />
			</Line>
		</div>
	);
}

interface LineProps {
	rating: 'scope' | 'partners' | 'foundations';
	report: ReadReport;
	text: string;
	picture: ComponentChildren;
	children: ComponentChildren;
}

function Line({ rating, report, text, picture, children }: LineProps) {
	const score = report.scores[rating];
	const quotes = score.parts.flatMap(({ check }) => {
		const verdict = report.verdicts.find((one) => one.check === check);
		return verdict ? evidenceOf(verdict.outcome) : [];
	});
	return (
		<Fold
			class="line"
			summary={
				<>
					<span class="line__name">{say(`codebook.ratings.${rating}.name`)}</span>
					<span class="line__picture">
						{picture} <RevisedScore rating={rating} asRead={score.value} both />
					</span>
				</>
			}
		>
			{children}
			<p class="line__score">{scoreWords(rating, score)}</p>
			<ScoreParts score={score} verdicts={report.verdicts} />
			{quotes.length > 0 && <Quotes text={text} quotes={quotes} open={3} />}
		</Fold>
	);
}
