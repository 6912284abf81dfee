import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListActions } from '../../components/saved-list.ts';
import { openGuide } from '../../lib/browser/open.ts';
import { toAddress } from '../../lib/query/address.ts';
import { shown } from '../../lib/query/view.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { copy } from '../common/copy.ts';
import { useChanges } from './use-changes.ts';
import { useOpened } from './use-opened.ts';
import { usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';
import { useSearch } from './use-search.ts';
import { useViews } from './use-views.ts';

const NONE: readonly ListedPosting[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The list page's state. For what works on several postings: `shown` are those of the view, in its order, `selected` the
 * ids of those that were picked (in whatever view).
 */
export function useList() {
	const { shelf, reload } = useRows();
	const { place, open, look } = usePlace();
	const [attempt, setAttempt] = useState(0);
	const opened = useOpened(place.open, attempt);
	const postings = shelf.kind === 'listed' ? shelf.postings : NONE;
	const { hits, showLines, searchAgain } = useSearch(place.view.search, shelf.kind === 'listed' && shelf.whole);
	const scores = hits?.scores ?? null;
	const now = today();
	const rows = useMemo(() => shown(postings, place.view, scores, new Date(now)), [postings, place.view, scores, now]);

	const [picked, select] = useState<ReadonlySet<string>>(NOBODY);
	const selected = useMemo(() => {
		if (picked.size === 0) return NOBODY;
		return new Set(postings.flatMap(({ id }) => (picked.has(id) ? [id] : [])));
	}, [picked, postings]);

	const changes = useChanges((id) => postings.find((row) => row.id === id)?.title ?? '');
	const { views, keep, remove: removeView } = useViews(changes.fail);

	// A posting that is deleted, here or elsewhere, is not open any more.
	const isGone =
		place.open !== null && shelf.kind === 'listed' && shelf.whole && !postings.some(({ id }) => id === place.open);
	useEffect(() => {
		if (isGone && opened.kind === 'opened') open(null);
	}, [isGone, opened.kind]);

	const actions: ListActions = {
		copy,
		open,
		look,
		select,
		showLines,
		searchAgain,
		remove: (ids) => void changes.remove(ids),
		setStatus: (ids, status) => void changes.setStatus(ids, status),
		addTag: (ids, tag) => void changes.addTag(ids, tag),
		removeTag: (ids, tag) => void changes.removeTag(ids, tag),
		undo: () => void changes.undo(),
		dismiss: changes.dismiss,
		keepView: (name) => keep({ name, address: toAddress({ view: place.view, open: null }) }),
		removeView,
		retry: () => {
			reload();
			setAttempt((count) => count + 1);
		},
		openGuide: () => void openGuide(),
		openSettings: () => void browser.runtime.openOptionsPage(),
	};
	return { shelf, view: place.view, shown: rows, hits, selected, opened, done: changes.done, views, actions };
}

/** The day's beginning: what "the last days" are counted from stays the same all day. */
function today(): number {
	return new Date().setHours(0, 0, 0, 0);
}
