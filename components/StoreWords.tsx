import type { StoreFailure } from '../lib/store/failures.ts';
import { say } from '../lib/words/index.ts';

/** Why the store could not do what was asked, and what to do, in a line of a view that goes on. */
export function StoreWords({ reason }: Pick<StoreFailure, 'reason'>) {
	return (
		<>
			<strong>{say(`faces.store.${reason}.title`)}.</strong> {say(`faces.store.${reason}.text`)}
		</>
	);
}
