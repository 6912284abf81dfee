import { useEffect, useState } from 'preact/hooks';
import type { Loss } from '../../components/LossNotice.tsx';
import { onChange } from '../../lib/store/changes.ts';
import { lastLoss, lossIsKnown } from '../../lib/store/loss.ts';

/** That the browser began an empty list in place of a damaged one; null: it did not, or the person knows. */
export function useLoss(): Loss | null {
	const [at, setAt] = useState<string | null>(null);
	useEffect(() => {
		const ask = async () => {
			const asked = await lastLoss();
			// The list itself says why the store cannot be read.
			setAt(asked.kind === 'asked' ? asked.at : null);
		};
		void ask();
		return onChange(({ what }) => {
			if (what === 'loss') void ask();
			// To look into a store that was deleted would make a new one.
			if (what === 'wiped') setAt(null);
		});
	}, []);
	const known = () => {
		setAt(null);
		// Where that cannot be kept, it is told once more another time.
		void lossIsKnown();
	};
	return at === null ? null : { at, known };
}
