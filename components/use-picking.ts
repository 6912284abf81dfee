import { useRef, useState } from 'preact/hooks';
import type { ListedPosting } from '../lib/store/records.ts';

interface Picking {
	rows: readonly ListedPosting[];
	selected: ReadonlySet<string>;
	select(ids: ReadonlySet<string>): void;
}

/**
 * Where the keys are in the list, and which postings are selected. The place goes with its posting; when that is gone,
 * it stays at the same height. `focusing` counts up when the row there is to take the focus.
 */
export function usePicking({ rows, selected, select }: Picking) {
	const [place, setPlace] = useState<{ id: string | null; at: number }>({ id: null, at: 0 });
	const [focusing, setFocusing] = useState(0);
	/** Where a range begins. */
	const anchor = useRef<string | null>(null);

	const found = place.id === null ? -1 : rows.findIndex(({ id }) => id === place.id);
	const active = found === -1 ? Math.max(0, Math.min(place.at, rows.length - 1)) : found;

	const setActive = (at: number) => {
		const id = rows[at]?.id;
		if (id !== undefined && id !== place.id) setPlace({ id, at });
	};
	const refocus = () => setFocusing((count) => count + 1);
	const between = (from: number, to: number) =>
		rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);

	const moveTo = (to: number, picking: boolean) => {
		const at = Math.max(0, Math.min(to, rows.length - 1));
		if (picking) select(new Set([...selected, ...between(active, at)]));
		setActive(at);
		refocus();
	};
	return {
		active,
		focusing,
		setActive,
		refocus,
		moveTo,
		/** The first step goes to where the keys are: at the beginning, the first row. */
		moveBy: (by: number, picking: boolean) => moveTo(place.id === null ? active : active + by, picking),
		toggle(at: number, range: boolean) {
			const id = rows[at]?.id;
			if (id === undefined) return;
			const start = range ? rows.findIndex((row) => row.id === anchor.current) : -1;
			const next = new Set(selected);
			if (start !== -1) for (const one of between(start, at)) next.add(one);
			else if (!next.delete(id)) next.add(id);
			anchor.current = id;
			setActive(at);
			select(next);
		},
		all: () => select(new Set([...selected, ...rows.map(({ id }) => id)])),
		clear: () => select(new Set()),
	};
}
