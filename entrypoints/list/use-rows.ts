import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '../../components/saved-list.ts';
import { onChange } from '../../lib/store/changes.ts';
import { fill } from '../../lib/store/fill.ts';
import { everyRow, listedOne, newest } from '../../lib/store/listing.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { mistake } from '../common/mistake.ts';

/** What a tall screen shows before the rest is read. */
const FIRST = 60;
/** So many changes are read one by one; more, all rows again. */
const ONE_BY_ONE = 200;
/** Rows of earlier versions that are filled at a time. */
const FILLED = 20;

/** The rows of the list: the newest at once, then all; after a change only what changed is read again. */
export function useRows(): { shelf: Shelf; reload(): void } {
	const [shelf, setShelf] = useState<Shelf>({ kind: 'loading' });
	const rows = useRef<Map<string, ListedPosting>>(new Map());
	/** Counts up: an older reading that comes to its end late is passed over. */
	const turn = useRef(0);
	/** Changed while all rows were being read. */
	const changed = useRef<Set<string> | null>(null);

	const publish = (more: Partial<Extract<Shelf, { kind: 'listed' }>> = {}) =>
		setShelf((before) => ({
			kind: 'listed',
			damaged: 0,
			whole: true,
			...(before.kind === 'listed' && before),
			postings: [...rows.current.values()],
			total: rows.current.size,
			...more,
		}));

	const readSome = useCallback(async (ids: Iterable<string>) => {
		for (const id of ids) {
			const outcome = await listedOne(id);
			if (outcome.kind === 'failed') return setShelf(outcome);
			if (outcome.posting) rows.current.set(id, outcome.posting);
			else rows.current.delete(id);
		}
		publish();
	}, []);

	const readAll = useCallback(async () => {
		turn.current += 1;
		const mine = turn.current;
		const first = await newest(FIRST);
		if (mine !== turn.current) return;
		if (first.kind === 'failed') return setShelf(first);
		const whole = first.postings.length + first.damaged === first.total;
		if (rows.current.size === 0 || whole) {
			rows.current = byId(first.postings);
			publish({ damaged: first.damaged, whole, total: first.total });
		}
		if (whole) return;
		changed.current = new Set();
		const all: ListedPosting[] = [];
		let damaged = 0;
		for await (const page of everyRow()) {
			if (mine !== turn.current) return;
			if (page.kind === 'failed') return setShelf(page);
			all.push(...page.postings);
			damaged += page.damaged;
		}
		rows.current = byId(all);
		publish({ damaged, whole: true });
		const late = changed.current;
		changed.current = null;
		if (late.size > 0) await readSome(late);
	}, []);

	const reload = useCallback(() => void readAll().catch((error: unknown) => setShelf(mistake(error))), []);

	useEffect(() => {
		reload();
		return onChange(({ id, ids }) => {
			const some = id === null ? ids : [id];
			if (!some || some.length > ONE_BY_ONE) return reload();
			for (const one of some) changed.current?.add(one);
			void readSome(some).catch((error: unknown) => setShelf(mistake(error)));
		});
	}, []);

	const whole = shelf.kind === 'listed' && shelf.whole;
	useEffect(() => {
		if (!whole) return;
		let stopped = false;
		void fillOld(() => stopped).catch((error: unknown) => setShelf(mistake(error)));
		return () => {
			stopped = true;
		};
	}, [whole]);

	/** Gives rows of earlier versions what filters ask for, a few at a time. */
	const fillOld = async (isStopped: () => boolean) => {
		const old = [...rows.current.values()].flatMap(({ id, report }) =>
			report.stated === undefined && (report.kind === 'read' || report.kind === 'other-role') ? [id] : [],
		);
		for (let at = 0; at < old.length && !isStopped(); at += FILLED) {
			const outcome = await fill(old.slice(at, at + FILLED));
			if (outcome.kind === 'failed') return; // a full disk, perhaps: the list is whole without it
			for (const [id, stated] of outcome.stated) {
				const row = rows.current.get(id);
				if (row) rows.current.set(id, { ...row, report: { ...row.report, stated } });
			}
			publish();
		}
	};

	return {
		shelf,
		reload: () => {
			setShelf({ kind: 'loading' });
			rows.current = new Map();
			reload();
		},
	};
}

const byId = (postings: readonly ListedPosting[]) => new Map(postings.map((posting) => [posting.id, posting]));
