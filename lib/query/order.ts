import { postingFacts } from '../facts/index.ts';
import { yearlyPay } from '../facts/yearly-pay.ts';
import type { ListedPosting } from '../store/records.ts';
import { STATUSES } from '../store/statuses.ts';
import { numberOf } from './filter.ts';

/** What a list can be sorted by; `match`: how well a posting matches what was searched for. */
export const SORT_KEYS = [
	'saved',
	'title',
	'company',
	'place',
	'salary',
	'stage',
	'hiredFor',
	'gap',
	'overall',
	'scope',
	'partners',
	'foundations',
	'flags',
	'status',
	'rating',
	'match',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
	readonly by: SortKey;
	readonly down: boolean;
}

/** Newest first. */
export const NEWEST: Sort = { by: 'saved', down: true };

/** Which way a key is sorted when it is chosen first: words from A, numbers and days from the greatest. */
export function firstWay(by: SortKey): Sort {
	return { by, down: !['title', 'company', 'place', 'status'].includes(by) };
}

/**
 * The postings in order; what has no value comes last either way, and equals are newest first. `scores` by id, of the
 * last search.
 */
export function sorted(
	rows: readonly ListedPosting[],
	{ by, down }: Sort,
	scores: ReadonlyMap<string, number> | null,
): ListedPosting[] {
	const sign = down ? -1 : 1;
	const newest = (a: ListedPosting, b: ListedPosting) => compare(b.savedAt, a.savedAt) || compare(a.id, b.id);
	if (by === 'salary') return byPay(rows, sign, newest);
	if (by === 'saved') return rows.toSorted((a, b) => sign * compare(a.savedAt, b.savedAt) || compare(a.id, b.id));
	return rows
		.map((row) => ({ row, value: sortValue(row, by, scores) }))
		.sort((a, b) => {
			if (a.value === b.value) return newest(a.row, b.row);
			if (a.value === null) return 1;
			if (b.value === null) return -1;
			return sign * order(a.value, b.value) || newest(a.row, b.row);
		})
		.map(({ row }) => row);
}

function sortValue(
	row: ListedPosting,
	by: Exclude<SortKey, 'salary'>,
	scores: ReadonlyMap<string, number> | null,
): string | number | null {
	switch (by) {
		case 'saved':
			return row.savedAt;
		case 'title':
			return row.title;
		case 'company':
			return row.company;
		case 'place':
			return row.location;
		case 'stage':
			return row.report.stageShown;
		case 'hiredFor':
			return row.report.stageHiredFor;
		case 'status':
			return statusPlace(row.own.status);
		case 'match':
			return scores?.get(row.id) ?? null;
		default:
			return numberOf(row, by);
	}
}

type Order = (a: ListedPosting, b: ListedPosting) => number;

/** By pay for a year. Amounts of two currencies cannot be compared: the currency with most postings comes first. */
function byPay(rows: readonly ListedPosting[], sign: number, newest: Order): ListedPosting[] {
	const counts = new Map<string | null, number>();
	for (const row of rows) {
		const pay = payOf(row);
		if (pay) counts.set(pay.currency, (counts.get(pay.currency) ?? 0) + 1);
	}
	const currencies = [...counts].sort(([a, many], [b, more]) => more - many || compare(a ?? '~', b ?? '~'));
	const places = new Map(currencies.map(([currency], place) => [currency, place]));
	const placeOf = (row: ListedPosting) => places.get(payOf(row)?.currency ?? null) ?? currencies.length;
	return rows.toSorted((a, b) => {
		const [one, other] = [payOf(a), payOf(b)];
		if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1) || newest(a, b);
		return placeOf(a) - placeOf(b) || sign * compare(one.yearly, other.yearly) || newest(a, b);
	});
}

interface Pay {
	readonly currency: string | null;
	readonly yearly: number;
}
/** Reading an amount out of words takes longer than comparing two. */
const pays = new WeakMap<ListedPosting, Pay | null>();

function payOf(row: ListedPosting): Pay | null {
	const known = pays.get(row);
	if (known !== undefined) return known;
	const { salary } = postingFacts(row);
	const pay = salary && { currency: salary.currency, yearly: yearlyPay(salary) };
	pays.set(row, pay);
	return pay;
}

/** The statuses in the order in which one follows the other, then a person's own by their words. */
function statusPlace(status: string | null): string | null {
	if (status === null) return null;
	const at = (STATUSES as readonly string[]).indexOf(status);
	return at === -1 ? `~${status}` : String(at);
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const order = (a: string | number, b: string | number) =>
	typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : compare(a, b);

function compare<T extends string | number>(a: T, b: T): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
