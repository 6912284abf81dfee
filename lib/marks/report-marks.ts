import type { Outcome, Quote, Report } from '../analysis/types.ts';
import { selectorsOf } from '../anchor/selectors.ts';
import type { Mark, Meaning } from './messages.ts';

/** Where a mark leads back to: the id of a card. */
export const cardId = { check: (check: string) => `check-${check}`, flag: (flag: string) => `flag-${flag}` } as const;

const MEANING: Readonly<Partial<Record<Outcome['kind'], Meaning>>> = {
	met: 'met',
	partly: 'partly',
	concern: 'concern',
};

/** The quotes that a report's checks and flags rest on, as marks for the posting's page. */
export function reportMarks(text: string, report: Report): Mark[] {
	if (report.kind !== 'read') return [];
	const mark = (id: string, meaning: Meaning) => (quote: Quote) => ({
		id,
		meaning,
		...(quote.inferred && { inferred: true as const }),
		selectors: selectorsOf(text, quote),
	});
	const checks = report.verdicts.flatMap(({ check, outcome }) => {
		const meaning = MEANING[outcome.kind];
		return meaning && 'evidence' in outcome ? outcome.evidence.map(mark(cardId.check(check), meaning)) : [];
	});
	return [...checks, ...report.flags.flatMap(({ id, quotes }) => quotes.map(mark(cardId.flag(id), 'flag')))];
}
