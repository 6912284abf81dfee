import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hits } from '../../components/saved-list.ts';
import { wanted } from '../../lib/search/marks.ts';
import type { Answered, Asked } from '../../lib/search/messages.ts';
import { words } from '../../lib/search/words.ts';

/** While the index grows, what is searched for is looked up again this often, ms. */
const AGAIN = 400;

/**
 * What a search finds. The worker that searches starts with the first search, or when the page has nothing better to do
 * (`idle`).
 */
export function useSearch(search: string, idle: boolean): { hits: Hits; showLines(ids: readonly string[]): void } {
	const [hits, setHits] = useState<Hits>(null);
	const worker = useRef<Worker | null>(null);
	const turn = useRef(0);
	const again = useRef<ReturnType<typeof setTimeout> | null>(null);
	/** Of the search on show: whose lines were asked for. */
	const asked = useRef<Set<string>>(new Set());
	const isSearching = words(search).length > 0;

	const ask = (message: Asked) => worker.current?.postMessage(message);
	const askSearch = (query: string) => {
		turn.current += 1;
		ask({ kind: 'search', turn: turn.current, query });
	};

	const query = useRef(search);
	query.current = search;
	const hear = (answer: Answered) => {
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
			});
		} else if (answer.kind === 'lines') {
			if (answer.turn !== turn.current) return;
			setHits((before) => before && { ...before, lines: new Map([...before.lines, ...answer.lines]) });
		} else if (answer.kind === 'read' && words(query.current).length > 0) {
			again.current ??= setTimeout(() => {
				again.current = null;
				askSearch(query.current);
			}, AGAIN);
		}
	};

	const start = idle || isSearching;
	useEffect(() => {
		if (!start) return;
		const started = new Worker(new URL('../shared/search.worker.ts', import.meta.url), { type: 'module' });
		worker.current = started;
		started.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
	}, [start]);
	useEffect(
		() => () => {
			worker.current?.terminate();
			if (again.current !== null) clearTimeout(again.current);
		},
		[],
	);

	useEffect(() => {
		if (isSearching) askSearch(search);
		else {
			turn.current += 1;
			setHits(null);
		}
	}, [search]);

	const showLines = (ids: readonly string[]) => {
		if (hits === null || hits.search !== search) return;
		const fresh = ids.filter((id) => !asked.current.has(id));
		if (fresh.length === 0) return;
		for (const id of fresh) asked.current.add(id);
		ask({ kind: 'lines', turn: turn.current, query: search, ids: fresh });
	};

	const current: Hits =
		isSearching && hits === null
			? { search, scores: null, sought: wanted(search, []), lines: new Map(), read: 0, total: 0 }
			: hits;
	return { hits: isSearching ? current : null, showLines };
}
