import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../lib/store/changes.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { type KeptView, keepView, keptViews, removeView } from '../../lib/store/views.ts';

/** The views that were kept, in every open page the same. */
export function useViews(onFailure: (failure: StoreFailure) => void): {
	views: readonly KeptView[];
	keep(view: KeptView): void;
	remove(name: string): void;
} {
	const [views, setViews] = useState<readonly KeptView[]>([]);
	const follow = async (outcome: ReturnType<typeof keptViews>) => {
		const known = await outcome;
		if (known.kind === 'views') setViews(known.views);
		else onFailure(known);
	};
	useEffect(() => {
		// The list itself says why the store cannot be read.
		const read = async () => {
			const known = await keptViews();
			if (known.kind === 'views') setViews(known.views);
		};
		void read();
		return onChange(({ what }) => {
			if (what === 'views' || what === 'everything' || what === 'wiped') void read();
		});
	}, []);
	return { views, keep: (view) => void follow(keepView(view)), remove: (name) => void follow(removeView(name)) };
}
