import { useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import type { FaceActions } from './face.ts';
import { Icon } from './Icon.tsx';

/** A quiet way to tell of a page that was not read: says what the copy holds, then saves it. */
export function ReportPage({ saveCopy }: { saveCopy: FaceActions['savePageCopy'] }) {
	const [saved, setSaved] = useState<string | null>();
	return (
		<Fold summary={say('reportPage.title')}>
			<p class="notice__detail">{say('reportPage.what')}</p>
			<div class="notice__steps">
				<button type="button" class="button" onClick={() => void saveCopy().then(setSaved)}>
					<Icon name="page" />
					{say('reportPage.save')}
				</button>
			</div>
			<p class="notice__detail" role="status">
				{saved === null && say('reportPage.refused')}
				{saved && say('reportPage.saved', { file: saved })}
			</p>
		</Fold>
	);
}
