import { useMemo } from 'preact/hooks';
import { choices } from '../lib/query/choices.ts';
import { type Filter, matches } from '../lib/query/filter.ts';
import { type View, withFilter } from '../lib/query/view.ts';
import type { ListedPosting } from '../lib/store/records.ts';
import { filterSentence } from '../lib/words/filters.ts';
import { quantity } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { isNamed, Picker } from './Picker.tsx';

/** So many can be read; typing narrows them. */
const MOST = 60;

/** Every filter there is, as a sentence, with how many postings it would leave. */
export function FilterPicker({
	postings,
	shown,
	view,
	onLook,
	onClose,
}: {
	postings: readonly ListedPosting[];
	shown: readonly ListedPosting[];
	view: View;
	onLook(view: View): void;
	onClose(): void;
}) {
	const offered = useMemo(() => worded(choices(postings, null)), [postings]);
	const now = new Date();
	const picks = (typed: string) => {
		const number = /(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/u.exec(typed)?.[0];
		const all = number === undefined ? offered : [...worded(choices(postings, Number(number))), ...offered];
		const seen = new Set<string>();
		const named = all.filter(({ words }) => {
			if (seen.has(words) || !isNamed(words, typed)) return false;
			return seen.add(words);
		});
		const counted = named.slice(0, MOST).map(({ filter, words }) => ({
			key: words,
			words,
			count: shown.filter((row) => matches(row, filter, now)).length,
			pick: () => onLook({ ...view, filters: withFilter(view.filters, filter) }),
		}));
		// What leaves nothing is there, but last.
		return [...counted.filter(({ count }) => count > 0), ...counted.filter(({ count }) => count === 0)].map(
			({ count, ...pick }) => ({ ...pick, detail: say('list.filters.leaves', { count, left: quantity(count) }) }),
		);
	};
	return (
		<Picker
			title={say('list.filters.title')}
			label={say('list.filters.field')}
			hint={say('list.filters.hint')}
			picks={picks}
			none={say('list.filters.none')}
			count={(count) => say('list.filters.count', { count })}
			onClose={onClose}
		/>
	);
}

const worded = (filters: readonly Filter[]) => filters.map((filter) => ({ filter, words: filterSentence(filter) }));
