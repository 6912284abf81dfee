import { diffLines, diffWordsWithSpace } from 'diff';

/** A run of text: in both, only in the later one, or only in the earlier one. */
export interface Run {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/** More words than this may differ only where two texts have nothing to do with each other: then lines are compared. */
const MOST_WORDS = 1200;
const MOST_LINES = 2000;

/** What a reader sees of a text that changed: word by word, or by lines where little is the same. */
export function textDifference(before: string, after: string): Run[] {
	const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS }) ??
		diffLines(before, after, { maxEditLength: MOST_LINES }) ?? [
			{ value: before, removed: true, added: false },
			{ value: after, removed: false, added: true },
		];
	return changes.map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value,
	}));
}

/** True if two texts say the same words: how lines are broken and spaces are set does not count. */
export function sameWords(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
