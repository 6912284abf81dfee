import type { ComponentChildren } from 'preact';
import type { StoreFailure } from '../lib/store/failures.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import { Notice } from './Notice.tsx';
import { Rescue } from './Rescue.tsx';
import type { Mistake } from './saved-list.ts';

/** Then everything as it is stored is offered first. */
const UNREADABLE: ReadonlySet<StoreFailure['reason']> = new Set(['newer', 'unavailable', 'damaged']);

/** Why what is saved cannot be shown, and the next step. */
export function StoreNotice({
	trouble,
	level,
	children,
}: {
	trouble: StoreFailure | Mistake;
	level: 1 | 2;
	children: ComponentChildren;
}) {
	if (trouble.kind === 'failed') {
		return (
			<Notice icon="alert" level={level} title={say(`faces.store.${trouble.reason}.title`)}>
				<p>{say(`faces.store.${trouble.reason}.text`)}</p>
				{UNREADABLE.has(trouble.reason) && <Rescue />}
				{children}
			</Notice>
		);
	}
	return (
		<Notice icon="alert" level={level} title={say('faces.notice.error.title')}>
			<p>{say('faces.list.mistake')}</p>
			<Rescue />
			<Fold summary={say('faces.notice.error.detail')}>
				<p class="notice__detail">{trouble.message}</p>
			</Fold>
			{children}
		</Notice>
	);
}
