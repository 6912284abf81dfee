import { useEffect, useRef } from 'preact/hooks';
import type { SavedPosting } from '../lib/store/records.ts';
import type { ListActions } from './saved-list.ts';

interface Rows {
	postings: readonly SavedPosting[];
	openId: string | null;
	/** True while a posting is open or opening. */
	isOpen: boolean;
	actions: Pick<ListActions, 'open' | 'remove' | 'undo'>;
}

/**
 * The keys of the list. Anywhere but in a field: j and k move, Ctrl+Z undoes a deletion. In the list: arrow keys, Home
 * and End move, Delete deletes (Enter follows the row, a link). Escape closes the open posting. The focus goes on
 * from where it was when its row, or the open posting, is gone. `place` is the element that holds the rows.
 */
export function useRowKeys({ postings, openId, isOpen, actions }: Rows) {
	const place = useRef<HTMLDivElement>(null);
	/** Which row had the focus last. */
	const row = useRef<number | null>(null);
	const lastOpen = useRef<string | null>(null);

	const focusRow = (at: number) => {
		const rows = place.current?.querySelectorAll<HTMLElement>('.row') ?? [];
		const next = rows[Math.max(0, Math.min(at, rows.length - 1))];
		(next ?? place.current?.querySelector<HTMLElement>('.undo button'))?.focus();
	};
	const move = (by: number) => focusRow(row.current === null ? 0 : row.current + by);

	useEffect(() => {
		if (openId !== null) lastOpen.current = openId;
		const wasOpen = postings.findIndex(({ id }) => id === lastOpen.current);
		if (openId !== null && wasOpen !== -1) row.current = wasOpen;
		if (!isOpen && row.current !== null && document.activeElement === document.body) focusRow(row.current);
	}, [postings, openId, isOpen]);

	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const target = event.target instanceof Element ? event.target : document.body;
			const done = press(event, {
				inField: target.matches('input, textarea, select'),
				inList: place.current?.querySelector('.list__rows')?.contains(target) ?? false,
			});
			if (done) event.preventDefault();
		};
		addEventListener('keydown', onKeyDown);
		return () => removeEventListener('keydown', onKeyDown);
	});

	/** True when the key was one of ours. */
	const press = (event: KeyboardEvent, { inField, inList }: { inField: boolean; inList: boolean }): boolean => {
		const { key } = event;
		const modified = event.ctrlKey || event.metaKey || event.altKey;
		if (key === 'Escape' && isOpen) actions.open(null);
		else if (inField) return false;
		else if (key === 'z' && (event.ctrlKey || event.metaKey)) actions.undo();
		else if (modified) return false;
		else if (key === 'j' || (inList && key === 'ArrowDown')) move(1);
		else if (key === 'k' || (inList && key === 'ArrowUp')) move(-1);
		else if (inList && key === 'Home') focusRow(0);
		else if (inList && key === 'End') focusRow(postings.length - 1);
		else if (inList && key === 'Delete' && row.current !== null && postings[row.current])
			actions.remove(postings[row.current] as SavedPosting);
		else return false;
		return true;
	};

	const onFocus = (at: number) => {
		row.current = at;
	};
	return { place, onFocus };
}
