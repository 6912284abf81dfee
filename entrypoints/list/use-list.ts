import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Deletion, ListActions, Mistake, Opened, Shelf } from '../../components/saved-list.ts';
import type { Report } from '../../lib/analysis/types.ts';
import type { Posting } from '../../lib/posting.ts';
import { onChange } from '../../lib/store/changes.ts';
import { lastWords } from '../../lib/store/edit.ts';
import { load } from '../../lib/store/opened.ts';
import { list, type Removed, remove, restore } from '../../lib/store/saved-postings.ts';
import { openGuide } from '../guide/open.ts';
import { copy } from './copy.ts';

/** The id in the page's address, `list.html#<id>`; null: none is open. */
const idInAddress = () => decodeURIComponent(location.hash.slice(1)) || null;

/** The list page's state: what is saved, what is open (its id stands in the address), what was deleted last. */
export function useList(): { shelf: Shelf; opened: Opened; deletion: Deletion; actions: ListActions } {
	const [shelf, setShelf] = useState<Shelf>({ kind: 'loading' });
	const [opened, setOpened] = useState<Opened>({ kind: 'none' });
	const [deletion, setDeletion] = useState<Deletion>(null);
	const removed = useRef<{ title: string; records: Removed } | null>(null);

	const refresh = useCallback(async () => setShelf(await list().catch(mistake)), []);
	const openFromAddress = useCallback(async () => {
		const id = idInAddress();
		setOpened(id === null ? { kind: 'none' } : { kind: 'opening' });
		if (id === null) return;
		const outcome = await opening(id).catch(mistake);
		if (idInAddress() === id) setOpened(outcome);
	}, []);

	useEffect(() => {
		const navigate = () => void openFromAddress();
		void refresh();
		navigate();
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
		writeNote: async (id, text) => (await lastWords(id, 'note', text)).kind === 'edited',
		retry: () => {
			setShelf({ kind: 'loading' });
			void refresh();
			void openFromAddress();
		},
		openGuide: () => void openGuide(),
		openSettings: () => void browser.runtime.openOptionsPage(),
	};
	return { shelf, opened, deletion, actions };
}

function mistake(error: unknown): Mistake {
	console.error(error);
	return { kind: 'error', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

async function opening(id: string): Promise<Opened> {
	const outcome = await load(id);
	if (outcome.kind === 'failed') return outcome;
	const { posting, report } = outcome;
	return { ...outcome, report: report ?? (await readAnew(posting)), remade: report === null };
}

/** The analysis is heavy and seldom needed here: it loads only then. */
async function readAnew({ title, company, text }: Posting): Promise<Report> {
	const { analyse } = await import('../../lib/analysis/index.ts');
	return analyse({ title, company, text });
}
