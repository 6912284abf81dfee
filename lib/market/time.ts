import type { MarketPosting } from './postings.ts';
import { type Counts, countClasses, type Measure } from './spread.ts';

type Unit = 'week' | 'month' | 'quarter' | 'year';

/** A span of time with the postings in it. */
export interface Span {
	/** First day, ISO date. */
	readonly from: string;
	readonly unit: Unit;
	readonly count: number;
	readonly counts: Counts;
}

/** At most this many spans are drawn beside each other; then a coarser unit is taken. */
const MOST_SPANS = 24;
const UNITS: readonly Unit[] = ['week', 'month', 'quarter', 'year'];

/**
 * The postings over time, in weeks, months, quarters or years, whichever gives at most 24 spans; empty spans between
 * full ones are there, so that a gap is seen as one.
 */
export function overTime(postings: readonly MarketPosting[], measure: Measure): Span[] {
	const days = postings.map(({ day }) => day.slice(0, 10)).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const unit = UNITS.find((one) => startsBetween(first, last, one).length <= MOST_SPANS) ?? 'year';
	const groups = new Map<string, MarketPosting[]>(startsBetween(first, last, unit).map((start) => [start, []]));
	for (const posting of postings) groups.get(startOf(posting.day, unit))?.push(posting);
	return [...groups].map(([from, group]) => ({
		from,
		unit,
		count: group.length,
		counts: countClasses(group, measure),
	}));
}

function startsBetween(first: string, last: string, unit: Unit): string[] {
	const starts: string[] = [];
	for (let start = startOf(first, unit); start <= last && starts.length < 1000; start = next(start, unit))
		starts.push(start);
	return starts;
}

/** The first day of the span in which a day lies; weeks begin on Monday. */
function startOf(iso: string, unit: Unit): string {
	const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
	if (unit === 'week') day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
	else {
		day.setUTCDate(1);
		if (unit === 'quarter') day.setUTCMonth(day.getUTCMonth() - (day.getUTCMonth() % 3));
		if (unit === 'year') day.setUTCMonth(0);
	}
	return day.toISOString().slice(0, 10);
}

function next(start: string, unit: Unit): string {
	const day = new Date(`${start}T00:00:00Z`);
	if (unit === 'week') day.setUTCDate(day.getUTCDate() + 7);
	else day.setUTCMonth(day.getUTCMonth() + { month: 1, quarter: 3, year: 12 }[unit]);
	return day.toISOString().slice(0, 10);
}
