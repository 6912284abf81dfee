import { say } from '../lib/words/index.ts';
import type { FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';
import { StoreWords } from './StoreWords.tsx';

/** Saves the posting on show; once it is in the list, leads there. One button all the way, so that it keeps the focus. */
export function SaveButton({ keeping, actions }: { keeping: Keeping; actions: FaceActions }) {
	const { kind } = keeping;
	const press = () => {
		if (keeping.kind === 'saved') actions.openList(keeping.id);
		else if (keeping.kind !== 'saving') actions.save();
	};
	return (
		<button
			type="button"
			class={kind === 'saved' ? 'button' : 'button button--main'}
			aria-disabled={kind === 'saving'}
			onClick={press}
		>
			<Icon name="saved" />
			{say(`faces.actions.${kind === 'saved' ? 'openSaved' : kind === 'saving' ? 'saving' : 'save'}`)}
		</button>
	);
}

/** What became of saving, in words: said aloud, and shown when it failed. */
export function SaveWords({ keeping }: { keeping: Keeping }) {
	return (
		<div role="status" class={keeping.kind === 'failed' ? 'save-failed' : 'unseen'}>
			{keeping.kind === 'saved' && say('faces.actions.saved')}
			{keeping.kind === 'failed' && <StoreWords reason={keeping.reason} />}
		</div>
	);
}
