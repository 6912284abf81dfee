import { say } from '../lib/words/index.ts';
import { statusName } from '../lib/words/status.ts';
import { Icon } from './Icon.tsx';
import { StoreWords } from './StoreWords.tsx';
import type { Change, Done, ListActions } from './saved-list.ts';
import './Undo.css';

/** What the last change came to, said aloud, with the way back. It stays until it is used or put away. */
export function Undo({ done, actions }: { done: Done; actions: Pick<ListActions, 'undo' | 'dismiss'> }) {
	return (
		<div class={done ? 'undo' : 'undo undo--empty'}>
			<p role="status">
				{done?.kind === 'done' && changeSentence(done.change)}
				{done?.kind === 'undone' && say('list.done.undone')}
				{done?.kind === 'failed' && <StoreWords reason={done.reason} />}
			</p>
			{done?.kind === 'done' && (
				<button type="button" class="button" onClick={() => actions.undo()}>
					{say('faces.actions.undo')}
				</button>
			)}
			{done && (
				<button type="button" class="link" aria-label={say('faces.actions.close')} onClick={() => actions.dismiss()}>
					<Icon name="close" />
				</button>
			)}
		</div>
	);
}

function changeSentence(change: Change): string {
	const { count, title } = change;
	switch (change.what) {
		case 'deleted':
			return say('list.done.deleted', { count, title });
		case 'status':
			return change.status === null
				? say('list.done.noStatus', { count, title })
				: say('list.done.status', { count, title, status: statusName(change.status) });
		case 'tagged':
			return say('list.done.tagged', { count, title, tag: change.tag });
		case 'untagged':
			return say('list.done.untagged', { count, title, tag: change.tag });
	}
}
