import type { ListedPosting } from '../lib/store/records.ts';
import { STATUSES } from '../lib/store/statuses.ts';
import type { KeptView } from '../lib/store/views.ts';
import { say } from '../lib/words/index.ts';
import { statusName, statusOf } from '../lib/words/status.ts';
import { isNamed, type Pick, Picker } from './Picker.tsx';
import type { ListActions } from './saved-list.ts';

/** As long as a status or a tag may be. */
const LONGEST = 60;

interface WordPickerProps {
	postings: readonly ListedPosting[];
	/** The postings that are changed. */
	ids: readonly string[];
	actions: Actions<'setStatus' | 'addTag' | 'removeTag'>;
	onClose(): void;
}
type Actions<K extends keyof ListActions> = { readonly [P in K]: ListActions[P] };

/** A status for one or many: those that come with the extension, own ones, a new one as it is typed. */
export function StatusPicker({ postings, ids, actions, onClose }: WordPickerProps) {
	const known = [...new Set([...STATUSES, ...postings.flatMap(({ own }) => own.status ?? [])])];
	const set = (status: string | null) => actions.setStatus(ids, status);
	const picks = (typed: string): Pick[] => {
		const word = typed.trim().slice(0, LONGEST);
		const all = known.map(
			(status): Pick => ({ key: `=${status}`, words: statusName(status), pick: () => set(status) }),
		);
		const none: Pick = { key: 'none', words: say('list.selection.noStatus'), pick: () => set(null) };
		const named = [...all, none].filter(({ words }) => isNamed(words, word));
		const isNew = word !== '' && !known.some((status) => statusName(status).toLowerCase() === word.toLowerCase());
		const own: Pick = {
			key: 'own',
			words: word,
			detail: say('list.selection.newStatus'),
			pick: () => set(statusOf(word)),
		};
		return isNew ? [...named, own] : named;
	};
	return (
		<Picker
			title={say('list.selection.statusTitle', { count: ids.length })}
			label={say('list.selection.status')}
			hint={say('list.selection.statusHint')}
			picks={picks}
			none={say('list.filters.none')}
			count={(count) => say('list.filters.count', { count })}
			onClose={onClose}
		/>
	);
}

/** A tag for one or many, known or new; those that they have can be taken away. */
export function TagPicker({ postings, ids, actions, onClose }: WordPickerProps) {
	const known = [...new Set(postings.flatMap(({ own }) => own.tags))].sort((a, b) => a.localeCompare(b));
	const chosen = new Set(ids);
	const changed = postings.filter(({ id }) => chosen.has(id));
	const picks = (typed: string): Pick[] => {
		const word = typed.trim().slice(0, LONGEST);
		const named = known.filter((tag) => isNamed(tag, word));
		const add = named
			.filter((tag) => changed.some(({ own }) => !own.tags.includes(tag)))
			.map((tag): Pick => ({ key: `+${tag}`, words: tag, pick: () => actions.addTag(ids, tag) }));
		const fresh: Pick = {
			key: 'new',
			words: word,
			detail: say('list.selection.newTag'),
			pick: () => actions.addTag(ids, word),
		};
		const remove = named
			.filter((tag) => changed.some(({ own }) => own.tags.includes(tag)))
			.map(
				(tag): Pick => ({
					key: `-${tag}`,
					words: say('list.selection.removeTag', { tag }),
					pick: () => actions.removeTag(ids, tag),
				}),
			);
		return [...add, ...(word !== '' && !known.includes(word) ? [fresh] : []), ...remove];
	};
	return (
		<Picker
			title={say('list.selection.tagTitle', { count: ids.length })}
			label={say('list.selection.tagName')}
			hint={say('list.selection.tagHint')}
			picks={picks}
			none={say('list.selection.noTags')}
			count={(count) => say('list.filters.count', { count })}
			onClose={onClose}
		/>
	);
}

interface ViewPickerProps {
	views: readonly KeptView[];
	/** The words of the view that is on show. */
	sentences: readonly string[];
	onGo(address: string): void;
	actions: Actions<'keepView' | 'removeView'>;
	onClose(): void;
}

/** The views that were kept, and the one on show to be kept under the name that is typed. */
export function ViewPicker({ views, sentences, onGo, actions, onClose }: ViewPickerProps) {
	const picks = (typed: string): Pick[] => {
		const name = typed.trim().slice(0, LONGEST);
		const named = views.filter((view) => isNamed(view.name, name));
		const keep: Pick = {
			key: 'keep',
			words: say('list.views.keep', { name }),
			detail: sentences.join(', '),
			pick: () => actions.keepView(name),
		};
		const go = named.map((view): Pick => ({ key: `=${view.name}`, words: view.name, pick: () => onGo(view.address) }));
		const remove = named
			.filter(() => name !== '')
			.map(
				(view): Pick => ({
					key: `-${view.name}`,
					words: say('list.views.remove', { name: view.name }),
					pick: () => actions.removeView(view.name),
				}),
			);
		return [...go, ...(name === '' ? [] : [keep]), ...remove];
	};
	return (
		<Picker
			title={say('list.views.open')}
			label={say('list.views.name')}
			hint={say('list.views.hint')}
			picks={picks}
			none={say('list.views.none')}
			count={(count) => say('list.filters.count', { count })}
			onClose={onClose}
		/>
	);
}
