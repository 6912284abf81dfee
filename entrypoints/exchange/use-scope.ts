import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scoped } from '../../components/exchange.ts';
import { ENGINE, isOutdated } from '../../lib/analysis/index.ts';
import { scopeIds } from '../../lib/browser/scope.ts';
import { fromAddress } from '../../lib/query/address.ts';
import { shown } from '../../lib/query/view.ts';
import { onChange } from '../../lib/store/changes.ts';
import type { Work } from '../../lib/store/file/work.ts';
import { list } from '../../lib/store/saved-postings.ts';
import { viewSentences } from '../../lib/words/filters.ts';
import { mistake } from '../common/mistake.ts';
import { searchAll } from '../common/search-all.ts';

/** Changes come in numbers while postings are read again: looked at when they pause. */
const PAUSE = 300;

/** The postings that the page's address is about, as they are now. */
export function useScope(): { scope: Scoped; stop(): void; again(): void } {
	const [scope, setScope] = useState<Scoped>({ kind: 'loading' });
	const stopping = useRef(new AbortController());
	const again = useRef(() => {});
	useEffect(() => {
		/** Counts what was asked for: an answer that comes late shows nothing. */
		let turn = 0;
		const show = async () => {
			turn += 1;
			const mine = turn;
			stopping.current = new AbortController();
			const work: Work = {
				signal: stopping.current.signal,
				onProgress: (share) => {
					if (mine !== turn || share === 1) return;
					setScope((now) => (now.kind === 'scope' ? now : { kind: 'reading', share }));
				},
			};
			const outcome = await look(work).catch(mistake);
			if (mine === turn) setScope(outcome);
		};
		const begin = () => void show();
		again.current = begin;
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const later = () => {
			clearTimeout(waiting);
			waiting = setTimeout(begin, PAUSE);
		};
		begin();
		addEventListener('hashchange', begin);
		const stop = onChange(later);
		return () => {
			clearTimeout(waiting);
			removeEventListener('hashchange', begin);
			stop();
		};
	}, []);
	return { scope, stop: () => stopping.current.abort(), again: () => again.current() };
}

async function look(work: Work): Promise<Scoped> {
	const hash = location.hash.slice(1);
	const chosen = await scopeIds(hash);
	const listed = await list();
	if (listed.kind === 'failed') return listed;
	const { postings } = listed;
	const { view } = fromAddress(hash);
	const found = chosen ? null : await searchAll(view.search, work);
	if (found && 'kind' in found) return found;
	const rows = chosen ? postings.filter(({ id }) => chosen.has(id)) : shown(postings, view, found, new Date());
	return {
		kind: 'scope',
		ids: rows.map(({ id }) => id),
		all: rows.length === postings.length,
		view: chosen ? [] : viewSentences(view),
		total: postings.length,
		stale: postings.filter(({ report }) => isOutdated(report)).map(({ id }) => id),
		engine: ENGINE,
	};
}
