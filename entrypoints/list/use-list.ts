import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Deletion, ListActions, Opened, Shelf } from '../../components/saved-list.ts';
import { onChange } from '../../lib/store/changes.ts';
import { list, type Removed, remove, restore } from '../../lib/store/saved-postings.ts';
import { openGuide } from '../guide/open.ts';
import { copy } from './copy.ts';
import { mistake } from './mistake.ts';
import { useOpened } from './use-opened.ts';

/** The id in the page's address, `list.html#<id>`; null: none is open. */
const idInAddress = () => decodeURIComponent(location.hash.slice(1)) || null;

/** The list page's state: what is saved, what is open (its id stands in the address), what was deleted last. */
export function useList(): { shelf: Shelf; opened: Opened; deletion: Deletion; actions: ListActions } {
	const [shelf, setShelf] = useState<Shelf>({ kind: 'loading' });
	const [openId, setOpenId] = useState(idInAddress);
	const [attempt, setAttempt] = useState(0);
	const opened = useOpened(openId, attempt);
	const [deletion, setDeletion] = useState<Deletion>(null);
	const removed = useRef<{ title: string; records: Removed } | null>(null);

	const refresh = useCallback(async () => setShelf(await list().catch(mistake)), []);
	useEffect(() => {
		const navigate = () => setOpenId(idInAddress());
		void refresh();
		addEventListener('hashchange', navigate);
		const stop = onChange(() => void refresh());
		return () => {
			removeEventListener('hashchange', navigate);
			stop();
		};
	}, []);

	const actions: ListActions = {
		copy,
		open: (id) => {
			location.hash = id === null ? '' : encodeURIComponent(id);
		},
		remove: async ({ id, title }) => {
			const outcome = await remove(id);
			if (outcome.kind === 'failed') return setDeletion(outcome);
			removed.current = { title, records: outcome };
			setDeletion({ kind: 'deleted', title });
			if (idInAddress() === id) location.hash = '';
			await refresh();
		},
		undo: async () => {
			if (!removed.current) return;
			const { title, records } = removed.current;
			const outcome = await restore(records);
			if (outcome.kind === 'failed') return setDeletion(outcome);
			removed.current = null;
			setDeletion({ kind: 'restored', title });
			await refresh();
		},
		dismiss: () => setDeletion(null),
		retry: () => {
			setShelf({ kind: 'loading' });
			void refresh();
			setAttempt((count) => count + 1);
		},
		openGuide: () => void openGuide(),
		openSettings: () => void browser.runtime.openOptionsPage(),
	};
	return { shelf, opened, deletion, actions };
}
