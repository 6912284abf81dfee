import { useEffect, useRef, useState } from 'preact/hooks';
import type { Face, Keeping } from '../../components/face.ts';
import type { Seen } from '../../components/seen.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { openCompare, openList } from '../../lib/browser/open.ts';
import { sameWords } from '../../lib/difference/text-difference.ts';
import type { Posting } from '../../lib/posting.ts';
import { findAlike } from '../../lib/store/alike.ts';
import { load } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';

/** The posting on show; `id`: under which it is saved, null when it is not. */
interface Shown {
	readonly posting: Posting;
	readonly report: Report;
	readonly id: string | null;
}

/** The posting of a face, once it was looked whether it is saved. */
export function seenOf(face: Face, keeping: Keeping): Shown | null {
	if (face.kind !== 'report' || keeping.kind === 'unknown') return null;
	return { posting: face.posting, report: face.report, id: keeping.kind === 'saved' ? keeping.id : null };
}

/**
 * What is known of a posting from before. null until it was looked for, and when the store could not be asked. What a
 * person writes of the posting changes nothing in it; when the posting comes to be saved it stays until it is known anew.
 */
export function useSeen(shown: Shown | null, fail: (error: unknown) => void): Seen | null {
	const [known, setKnown] = useState<{ of: Shown; seen: Seen | null } | null>(null);
	const { url, title, company, text } = shown?.posting ?? {};
	const id = shown?.id ?? null;
	const latest = useRef(shown);
	latest.current = shown;
	useEffect(() => {
		if (!shown) return;
		let current = true;
		const learn = (seen: Seen | null) => current && setKnown({ of: shown, seen });
		lookBack(shown, () => latest.current?.report ?? shown.report, fail, learn)
			.then(learn)
			.catch(fail);
		return () => {
			current = false;
		};
	}, [id, url, title, company, text]);
	return shown && known && isSame(known.of, shown) ? known.seen : null;
}

/** Whether it is one posting that was or has come to be saved. */
function isSame(before: Shown, now: Shown): boolean {
	if (before.id !== now.id && before.id !== null) return false;
	return before.posting.url === now.posting.url && before.posting.text === now.posting.text;
}

async function lookBack(
	{ posting, id }: Shown,
	reportNow: () => Report,
	fail: (error: unknown) => void,
	change: (seen: Seen) => void,
): Promise<Seen | null> {
	const [saved, alike] = await Promise.all([id === null ? null : load(id), findAlike(posting, id)]);
	if (alike.kind === 'failed') return null;
	const before = saved?.kind === 'opened' && !sameWords(saved.posting.text, posting.text) ? saved : null;
	const seen: Seen = {
		text: posting.text,
		changed: before && { savedAt: before.madeAt, text: before.posting.text },
		alike: alike.alike,
		keepText: before && (() => void keep().catch(fail)),
		notKept: null,
		open: (other) => void openList(other).catch(fail),
		compare: id === null ? null : (other) => void openCompare([id, other]).catch(fail),
	};
	const keep = async (): Promise<void> => {
		if (id === null) return;
		const there = await load(id);
		if (there.kind === 'failed') return change({ ...seen, notKept: there });
		// Kept on another page meanwhile.
		if (sameWords(there.posting.text, posting.text)) return change({ ...seen, keepText: null });
		const outcome = await renew(id, reportNow(), there.madeAt, posting);
		if (outcome.kind === 'overtaken') return await keep();
		change(outcome.kind === 'renewed' ? { ...seen, keepText: null } : { ...seen, notKept: outcome });
	};
	return seen;
}
