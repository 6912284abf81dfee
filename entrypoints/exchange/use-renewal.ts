import { useState } from 'preact/hooks';
import type { Renewing } from '../../components/exchange.ts';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { useWorker } from './use-worker.ts';

/** Postings of an older engine, read again one after the other. */
export function useRenewal(stale: readonly string[]): { renewing: Renewing; renew(): void; stopRenewing(): void } {
	const [renewing, setRenewing] = useState<Renewing>({ kind: 'idle' });
	const ask = useWorker((answer) => {
		if (answer.kind === 'progress') setRenewing({ kind: 'working', share: answer.share });
		else if (
			answer.kind === 'renewed' ||
			answer.kind === 'stopped' ||
			answer.kind === 'failed' ||
			answer.kind === 'error'
		)
			setRenewing(answer);
	});
	return {
		renewing,
		renew: () => {
			setRenewing({ kind: 'working', share: 0 });
			ask(readSettings().then(({ weights }) => ({ kind: 'renew', ids: stale, rubric: rubricWith(weights) })));
		},
		stopRenewing: () => ask({ kind: 'stop' }),
	};
}
