import { useEffect, useRef, useState } from 'preact/hooks';
import type { Market, MarketActions } from '../../components/MarketView.tsx';
import { openExchange, openList } from '../../lib/browser/open.ts';
import { scopeIds } from '../../lib/browser/scope.ts';
import { postingFacts } from '../../lib/facts/index.ts';
import { marketPosting } from '../../lib/market/from-rows.ts';
import { fromAddress } from '../../lib/query/address.ts';
import { shown } from '../../lib/query/view.ts';
import { onChange } from '../../lib/store/changes.ts';
import type { Work } from '../../lib/store/file/work.ts';
import { fill } from '../../lib/store/fill.ts';
import { list } from '../../lib/store/saved-postings.ts';
import { viewSentences } from '../../lib/words/filters.ts';
import { mistake } from '../common/mistake.ts';
import { searchAll } from '../common/search-all.ts';
import { copyPicture } from './picture.ts';

/** Changes come in numbers while postings are read again: counted when they pause, ms. */
const PAUSE = 300;

/** The market picture of the filter that the page's address holds. */
export function useMarket(): { market: Market; actions: MarketActions } {
	const [market, setMarket] = useState<Market>({ kind: 'loading' });
	const stopping = useRef(new AbortController());
	const again = useRef(() => {});

	useEffect(() => {
		let turn = 0;
		const show = async () => {
			turn += 1;
			const mine = turn;
			stopping.current = new AbortController();
			const work: Work = {
				signal: stopping.current.signal,
				onProgress: (share) => {
					if (mine !== turn || share === 1) return;
					setMarket((now) => (now.kind === 'counted' ? now : { kind: 'reading', share }));
				},
			};
			const outcome = await count(work).catch(mistake);
			if (mine === turn) setMarket(outcome);
		};
		const begin = () => void show();
		again.current = begin;
		let waiting: ReturnType<typeof setTimeout> | undefined;
		begin();
		addEventListener('hashchange', begin);
		const stop = onChange(() => {
			clearTimeout(waiting);
			waiting = setTimeout(begin, PAUSE);
		});
		return () => {
			clearTimeout(waiting);
			removeEventListener('hashchange', begin);
			stop();
		};
	}, []);

	const actions: MarketActions = {
		copyPicture,
		print: () => window.print(),
		takeAway: () => void openExchange(location.hash.slice(1)),
		openList: () => void openList(),
		stop: () => stopping.current.abort(),
		again: () => again.current(),
	};
	return { market, actions };
}

async function count(work: Work): Promise<Market> {
	const hash = location.hash.slice(1);
	const chosen = await scopeIds(hash);
	const { view } = fromAddress(hash);
	const listed = await list();
	if (listed.kind === 'failed') return listed;
	const found = chosen ? null : await searchAll(view.search, work);
	if (found && 'kind' in found) return found;
	const rows = chosen
		? listed.postings.filter(({ id }) => chosen.has(id))
		: shown(listed.postings, view, found, new Date());
	const bare = rows.filter(({ report }) => report.kind === 'read' && !report.stated).map(({ id }) => id);
	const filled = bare.length === 0 ? null : await fill(bare);
	if (filled?.kind === 'failed') return filled;
	const postings = rows.flatMap(
		(row) => marketPosting(row, filled?.stated.get(row.id), postingFacts(row).postedOn) ?? [],
	);
	return { kind: 'counted', postings, left: rows.length - postings.length, view: chosen ? [] : viewSentences(view) };
}
