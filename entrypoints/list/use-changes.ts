import { useRef, useState } from 'preact/hooks';
import type { Change, Done } from '../../components/saved-list.ts';
import type { EntryField } from '../../lib/store/entries.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { editMany, removeMany, restoreMany } from '../../lib/store/many.ts';

type Undo = () => Promise<{ readonly kind: string } | StoreFailure>;

/** Changes of one or many postings; the last one can be undone. */
export function useChanges(titleOf: (id: string) => string) {
	const [done, setDone] = useState<Done>(null);
	const last = useRef<Undo | null>(null);

	const settle = (ids: readonly string[], change: ChangeKind, undo: Undo) => {
		last.current = undo;
		const [first = ''] = ids;
		setDone({ kind: 'done', change: { count: ids.length, title: titleOf(first), ...change } });
	};

	const edit = async <F extends Extract<EntryField, 'status' | 'tags'>>(
		ids: readonly string[],
		field: F,
		by: Parameters<typeof editMany<F>>[2],
		change: ChangeKind,
	) => {
		const outcome = await editMany(ids, field, by);
		if (outcome.kind === 'failed') return setDone(outcome);
		settle(ids, change, () =>
			editMany(ids, field, (now, id) => outcome.before.get(id) ?? (outcome.before.has(id) ? null : now)),
		);
	};

	return {
		done,
		fail: (failure: StoreFailure) => setDone(failure),
		dismiss: () => setDone(null),
		async remove(ids: readonly string[]) {
			const title = titleOf(ids[0] ?? '');
			const outcome = await removeMany(ids);
			if (outcome.kind === 'failed') return setDone(outcome);
			last.current = () => restoreMany(outcome.removed);
			setDone({ kind: 'done', change: { what: 'deleted', count: outcome.removed.length, title } });
		},
		setStatus: (ids: readonly string[], status: string | null) =>
			edit(ids, 'status', () => status, { what: 'status', status }),
		addTag: (ids: readonly string[], tag: string) =>
			edit(ids, 'tags', (tags) => [...(tags ?? []).filter((one) => one !== tag), tag], { what: 'tagged', tag }),
		removeTag: (ids: readonly string[], tag: string) =>
			edit(ids, 'tags', (tags) => orNull((tags ?? []).filter((one) => one !== tag)), { what: 'untagged', tag }),
		async undo() {
			const outcome = await last.current?.();
			if (!outcome) return;
			if (outcome.kind === 'failed') return setDone(outcome as StoreFailure);
			last.current = null;
			setDone({ kind: 'undone' });
		},
	};
}

type ChangeKind = Change extends infer C ? (C extends unknown ? Omit<C, 'count' | 'title'> : never) : never;

const orNull = (tags: readonly string[]) => (tags.length === 0 ? null : tags);
