import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import type { Deletion, ListActions } from './saved-list.ts';
import './Undo.css';

/** What the last deletion came to, said aloud, with the way back. It stays until it is used or put away. */
export function Undo({ deletion, actions }: { deletion: Deletion; actions: Pick<ListActions, 'undo' | 'dismiss'> }) {
	return (
		<div class={deletion ? 'undo' : 'undo undo--empty'}>
			<p role="status">
				{deletion?.kind === 'deleted' && say('faces.list.deleted', { title: deletion.title })}
				{deletion?.kind === 'restored' && say('faces.list.restored', { title: deletion.title })}
				{deletion?.kind === 'failed' &&
					`${say(`faces.store.${deletion.reason}.title`)}. ${say(`faces.store.${deletion.reason}.text`)}`}
			</p>
			{deletion?.kind === 'deleted' && (
				<button type="button" class="button" onClick={() => actions.undo()}>
					{say('faces.actions.undo')}
				</button>
			)}
			{deletion && (
				<button type="button" class="link" aria-label={say('faces.actions.close')} onClick={() => actions.dismiss()}>
					<Icon name="close" />
				</button>
			)}
		</div>
	);
}
