import { FIELDS } from '../lib/analysis/codebook.ts';
import type { Claim, Finding, Findings, Report } from '../lib/analysis/types.ts';
import type { EarlierReport } from '../lib/store/opened.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import './EarlierReports.css';
import { Fold } from './Fold.tsx';
import { TextDifference } from './TextDifference.tsx';

interface EarlierProps {
	earlier: readonly EarlierReport[];
	report: Report;
	/** Today's. */
	text: string;
}

/** How the posting was read before, each earlier report against today's, field by field. */
export function EarlierReports({ earlier, report, text }: EarlierProps) {
	if (earlier.length === 0) return null;
	return (
		<div class="earlier">
			{earlier.map((one) => (
				<Fold key={one.archivedAt} summary={<span>{sentence(one, report)}</span>}>
					<Differences before={one.report} now={report} />
					{one.posting && (
						<>
							<h3>{say('seen.textThen')}</h3>
							<TextDifference before={one.posting.text} after={text} />
						</>
					)}
				</Fold>
			))}
		</div>
	);
}

function sentence({ report: before, posting, madeAt }: EarlierReport, now: Report): string {
	const words = { version: before.engine, day: day(madeAt), was: overall(before), now: overall(now) };
	if (posting) return say('own.earlier.text', words);
	return before.kind === 'read' || now.kind === 'read'
		? say('own.earlier.engine', words)
		: say('own.earlier.engineUnscored', words);
}

function overall(report: Report): string {
	const value = report.kind === 'read' ? report.scores.overall.value : null;
	return value === null ? say('own.earlier.unknown') : String(value);
}

function Differences({ before, now }: { before: Report; now: Report }) {
	const [then, today] = [findingsOf(before), findingsOf(now)];
	const changed = FIELDS.filter((field) => statedValue(then?.[field]) !== statedValue(today?.[field]));
	if (changed.length === 0) return <p class="soft">{say('own.earlier.same')}</p>;
	return (
		<table class="earlier__table">
			<caption class="unseen">{say('own.earlier.differences')}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col">{say('own.earlier.was')}</th>
					<th scope="col">{say('own.earlier.is')}</th>
				</tr>
			</thead>
			<tbody>
				{changed.map((field) => (
					<tr key={field}>
						<th scope="row">{fieldName(field)}</th>
						<td>{valueWords(field, then?.[field])}</td>
						<td>{valueWords(field, today?.[field])}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function findingsOf(report: Report): Findings | null {
	return 'findings' in report ? report.findings : null;
}

function statedValue(finding: Finding<unknown> | undefined): unknown {
	return finding?.state === 'stated' ? finding.value : null;
}

function valueWords(field: Claim['field'], finding: Finding<unknown> | undefined): string {
	if (finding?.state !== 'stated') return say('own.earlier.silent');
	return valueName({ field, value: finding.value } as Claim) ?? say('own.earlier.yes');
}
