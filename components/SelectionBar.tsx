import type { ComponentChildren } from 'preact';
import type { ListedPosting } from '../lib/store/records.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './SelectionBar.css';

interface SelectionBarProps {
	selected: ReadonlySet<string>;
	shown: readonly ListedPosting[];
	onStatus(): void;
	onTag(): void;
	onDelete(): void;
	onAll(): void;
	onClear(): void;
	/** What else can be done with what is selected. */
	children?: ComponentChildren;
}

/** What can be done with the selected postings. */
export function SelectionBar({ selected, shown, children, ...on }: SelectionBarProps) {
	if (selected.size === 0) return null;
	const hidden = selected.size - shown.filter(({ id }) => selected.has(id)).length;
	return (
		<section class="selection" aria-label={say('list.selection.label')}>
			<p class="selection__count" role="status">
				<strong>{say('list.selection.count', { count: selected.size })}</strong>
				{hidden > 0 && <span class="soft">{say('list.selection.hidden', { count: hidden })}</span>}
			</p>
			<button type="button" class="button" aria-keyshortcuts="s" onClick={on.onStatus}>
				{say('list.selection.status')}
			</button>
			<button type="button" class="button" aria-keyshortcuts="t" onClick={on.onTag}>
				{say('list.selection.tag')}
			</button>
			{children}
			<button type="button" class="button" aria-keyshortcuts="Delete" onClick={on.onDelete}>
				<Icon name="bin" />
				{say('list.selection.delete')}
			</button>
			<span class="selection__ways">
				<button type="button" class="link" onClick={on.onAll}>
					{say('list.selection.all')}
				</button>
				<button type="button" class="link" aria-keyshortcuts="Escape" onClick={on.onClear}>
					{say('list.selection.clear')}
				</button>
			</span>
		</section>
	);
}
