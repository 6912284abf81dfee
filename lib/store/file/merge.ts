import type { Entry, EntryValue } from '../entries.ts';

/**
 * One field that is in the list and in a file. Of two choices the later one stands; of two texts, lists of tags or
 * lists of questions nothing is lost. Merging the same again changes nothing: then it is `ours` itself.
 */
export function mergeEntry(ours: Entry | null, theirs: Entry): Entry {
	if (!ours) return theirs;
	const [earlier, later] = ours.changedAt < theirs.changedAt ? [ours, theirs] : [theirs, ours];
	const value = mergeValue(ours.field, earlier.value, later.value);
	const same = (entry: Entry) => JSON.stringify(entry.value) === JSON.stringify(value);
	if (same(ours)) return ours;
	return same(theirs) ? theirs : { ...later, value };
}

function mergeValue(field: Entry['field'], earlier: Entry['value'], later: Entry['value']): Entry['value'] {
	if (typeof earlier === 'string' && typeof later === 'string')
		return field === 'status' ? later : mergeTexts(earlier, later);
	if (field === 'tags') return mergeLists(earlier as Tags, later as Tags, (tag) => tag);
	if (field === 'questions') return mergeLists(earlier as Questions, later as Questions, ({ id }) => id);
	return later;
}

type Tags = EntryValue<'tags'>;
type Questions = EntryValue<'questions'>;

function mergeTexts(earlier: string, later: string): string {
	if (later.includes(earlier)) return later;
	return earlier.includes(later) ? earlier : `${later}\n\n${earlier}`;
}

function mergeLists<T>(earlier: readonly T[], later: readonly T[], key: (one: T) => string): readonly T[] {
	const kept = new Set(later.map(key));
	return [...later, ...earlier.filter((one) => !kept.has(key(one)))];
}
