import { say } from '../lib/words/index.ts';
import './ViewLine.css';

/** Which view of the list a page is about: its search and its filters as sentences; nothing for all, or a selection. */
export function ViewLine({ view }: { view: readonly string[] }) {
	if (view.length === 0) return null;
	return (
		<ul class="view-line" aria-label={say('list.filters.label')}>
			{view.map((sentence) => (
				<li key={sentence}>
					<bdi>{sentence}</bdi>
				</li>
			))}
		</ul>
	);
}
