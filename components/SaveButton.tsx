import { say } from '../lib/words/index.ts';
import type { FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';

/** Saves the posting on show; once it is in the list, leads there. */
export function SaveButton({ keeping, actions }: { keeping: Keeping; actions: FaceActions }) {
	if (keeping.kind === 'saved') {
		return (
			<button type="button" class="button" onClick={() => actions.openList(keeping.id)}>
				<Icon name="saved" />
				{say('faces.actions.openSaved')}
			</button>
		);
	}
	const busy = keeping.kind === 'saving';
	return (
		<button type="button" class="button button--main" disabled={busy} onClick={() => actions.save()}>
			<Icon name="saved" />
			{say(busy ? 'faces.actions.saving' : 'faces.actions.save')}
		</button>
	);
}

/** What became of saving, in words: said aloud, and shown when it failed. */
export function SaveWords({ keeping }: { keeping: Keeping }) {
	return (
		<div role="status" class={keeping.kind === 'failed' ? 'save-failed' : 'unseen'}>
			{keeping.kind === 'saved' && say('faces.actions.saved')}
			{keeping.kind === 'failed' && (
				<>
					<strong>{say(`faces.store.${keeping.reason}.title`)}.</strong> {say(`faces.store.${keeping.reason}.text`)}
				</>
			)}
		</div>
	);
}
