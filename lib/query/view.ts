import type { ListedPosting } from '../store/records.ts';
import { type Filter, matches } from './filter.ts';
import { type Sort, sorted } from './order.ts';

/** What is looked at of the list: a search, filters that must all pass, an order. */
export interface View {
	readonly search: string;
	readonly filters: readonly Filter[];
	readonly sort: Sort;
}

/** The postings of a view, in order. `scores`: what the search found, by id; null where nothing is searched for. */
export function shown(
	rows: readonly ListedPosting[],
	{ filters, sort }: View,
	scores: ReadonlyMap<string, number> | null,
	now: Date,
): ListedPosting[] {
	const passing = rows.filter(
		(row) => (scores === null || scores.has(row.id)) && filters.every((filter) => matches(row, filter, now)),
	);
	return sorted(passing, sort, scores);
}

/** True if both filters ask about the same thing, so that the words of one can join those of the other. */
function sameSubject(a: Filter, b: Filter): boolean {
	if (a.on !== b.on) return false;
	if (a.on === 'finding') return b.on === 'finding' && a.field === b.field;
	if (a.on === 'number') return b.on === 'number' && a.of === b.of;
	return true;
}

/**
 * The filters with one more. Words about the same thing become alternatives ("status applied or interviewing"), but tags
 * and flags add up, since a posting can have several; a number or a time takes the place of the one before.
 */
export function withFilter(filters: readonly Filter[], added: Filter): readonly Filter[] {
	const at = filters.findIndex((filter) => sameSubject(filter, added));
	const before = filters[at];
	if (before === undefined) return [...filters, added];
	if (filters.some((filter) => JSON.stringify(filter) === JSON.stringify(added))) return filters;
	if (added.on === 'tag' || added.on === 'flag') return [...filters, added];
	const joined = 'any' in before && 'any' in added && before.not === added.not ? join(before, added) : added;
	return filters.with(at, joined);
}

type Words = Extract<Filter, { any: unknown }>;

function join(before: Words, added: Words): Filter {
	return { ...before, any: [...new Set([...before.any, ...added.any])] } as Filter;
}

/** The filter turned round; null where there is no other side. */
export function turned(filter: Filter): Filter | null {
	return 'not' in filter ? { ...filter, not: !filter.not } : null;
}
