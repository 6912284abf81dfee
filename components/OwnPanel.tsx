import { useId } from 'preact/hooks';
import { RATINGS } from '../lib/analysis/codebook.ts';
import type { Report } from '../lib/analysis/types.ts';
import type { Entries } from '../lib/store/entries.ts';
import { say } from '../lib/words/index.ts';
import { NoteField } from './NoteField.tsx';
import type { OpenedActions } from './opened-actions.ts';
import './OwnPanel.css';
import { StarField } from './StarField.tsx';
import { StatusField } from './StatusField.tsx';
import { TagField } from './TagField.tsx';

/** Statuses and tags that are in use somewhere in the list. */
export interface WordsInUse {
	readonly statuses: readonly string[];
	readonly tags: readonly string[];
}

interface OwnPanelProps {
	id: string;
	entries: Entries;
	report: Report;
	inUse: WordsInUse;
	actions: OpenedActions;
}

/** Everything a person writes about a posting, apart from what was read in it. */
export function OwnPanel({ id, entries, report, inUse, actions }: OwnPanelProps) {
	const rating = useId();
	return (
		<div class="own">
			<StatusField
				status={entries.status?.value ?? null}
				inUse={inUse.statuses}
				change={(status) => actions.edit('status', () => status)}
			/>
			<TagField
				tags={entries.tags?.value ?? []}
				inUse={inUse.tags}
				add={(tag) => actions.edit('tags', (now) => [...(now ?? []).filter((one) => one !== tag), tag])}
				remove={(tag) =>
					actions.edit('tags', (now) => {
						const left = (now ?? []).filter((one) => one !== tag);
						return left.length === 0 ? null : left;
					})
				}
			/>
			<section class="own__ratings" aria-labelledby={rating}>
				<h2 id={rating} class="own__label">
					{say('own.rating.label')}
				</h2>
				{RATINGS.toReversed().map((name) => (
					<StarField
						key={name}
						rating={name}
						stars={entries[`rating.${name}`]?.value ?? null}
						computed={report.kind === 'read' ? report.scores[name].value : null}
						change={(stars) => actions.edit(`rating.${name}`, () => stars)}
					/>
				))}
			</section>
			<NoteField key={id} entry={entries.note} actions={actions.typed('note')} />
		</div>
	);
}
