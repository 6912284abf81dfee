import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hits } from '../../components/saved-list.ts';
import { wanted } from '../../lib/search/marks.ts';
import type { Answered, Asked } from '../../lib/search/messages.ts';
import { words } from '../../lib/search/words.ts';
import searchWorkerAddress from '../common/search.worker.ts?chunk';

/** While the index grows, what is searched for is looked up again this often, ms. */
const AGAIN = 400;

/**
 * What a search finds. The worker that searches starts with the first search, or when the page has nothing better to do
 * (`idle`). When it fails, the search waits until it is begun again.
 */
export function useSearch(
	search: string,
	idle: boolean,
): { hits: Hits; showLines(ids: readonly string[]): void; searchAgain(): void } {
	const [hits, setHits] = useState<Hits>(null);
	const [worker, setWorker] = useState<Worker | null>(null);
	const [hasFailed, setFailed] = useState(false);
	const turn = useRef(0);
	/** Of the search on show: whose lines were asked for. */
	const asked = useRef<Set<string>>(new Set());
	const isSearching = words(search).length > 0;
	const query = useRef(search);
	query.current = search;

	const askSearch = (of: Worker) => {
		turn.current += 1;
		of.postMessage({ kind: 'search', turn: turn.current, query: query.current } satisfies Asked);
	};
	const hear = (answer: Answered, askSoon: () => void) => {
		if (answer.kind === 'found') {
			if (answer.turn !== turn.current) return;
			asked.current = new Set();
			setHits({
				search: query.current,
				scores: new Map(answer.hits.map(({ id, score }) => [id, score])),
				sought: wanted(query.current, answer.terms.flat()),
				lines: new Map(),
				read: answer.read,
				total: answer.total,
				failed: false,
			});
		} else if (answer.kind === 'lines') {
			if (answer.turn !== turn.current) return;
			setHits((before) => before && { ...before, lines: new Map([...before.lines, ...answer.lines]) });
		} else if (answer.kind === 'read' && words(query.current).length > 0) askSoon();
	};

	const start = (idle || isSearching) && !hasFailed;
	useEffect(() => {
		if (!start) return;
		let again: ReturnType<typeof setTimeout> | null = null;
		const started = new Worker(searchWorkerAddress, { type: 'module' });
		const askSoon = () => {
			again ??= setTimeout(() => {
				again = null;
				askSearch(started);
			}, AGAIN);
		};
		started.onmessage = ({ data }: MessageEvent<Answered>) => hear(data, askSoon);
		started.onerror = ({ message }) => {
			console.error(message);
			setFailed(true);
		};
		setWorker(started);
		return () => {
			started.terminate();
			if (again !== null) clearTimeout(again);
			setWorker(null);
		};
	}, [start]);

	useEffect(() => {
		if (isSearching && worker) return askSearch(worker);
		turn.current += 1;
		if (!isSearching) setHits(null);
	}, [search, worker]);

	const showLines = (ids: readonly string[]) => {
		if (hits === null || hits.search !== search) return;
		const fresh = ids.filter((id) => !asked.current.has(id));
		if (fresh.length === 0) return;
		for (const id of fresh) asked.current.add(id);
		worker?.postMessage({ kind: 'lines', turn: turn.current, query: search, ids: fresh } satisfies Asked);
	};
	const nothingYet: Hits = {
		search,
		scores: null,
		sought: wanted(search, []),
		lines: new Map(),
		read: 0,
		total: 0,
		failed: hasFailed,
	};
	return {
		hits: isSearching ? (hasFailed ? nothingYet : (hits ?? nothingYet)) : null,
		showLines,
		searchAgain: () => {
			setHits(null);
			setFailed(false);
		},
	};
}
