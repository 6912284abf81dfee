import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotations, Placed } from '../../components/annotations.ts';
import type { Field } from '../../lib/analysis/codebook.ts';
import { claimsOn } from '../../lib/analysis/disputes.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { finder } from '../../lib/anchor/find.ts';
import { selectorsOf } from '../../lib/anchor/selectors.ts';
import type { Posting } from '../../lib/posting.ts';
import {
	addDispute,
	addHighlight,
	keepDispute,
	keepHighlight,
	removeDispute,
	removeHighlight,
} from '../../lib/store/annotate.ts';
import type { Dispute, Highlight, Target } from '../../lib/store/annotations.ts';
import { onChange } from '../../lib/store/changes.ts';
import type { Entries } from '../../lib/store/entries.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { load } from '../../lib/store/opened.ts';
import { ownWord } from '../../lib/store/own-word.ts';
import { reviseBy } from './read-again.ts';

interface Subject {
	/** The saved posting's; null while it is not saved. */
	readonly id: string | null;
	readonly posting: Posting;
	readonly report: Report;
	/** Saves the posting; its id, or null when that failed. */
	save(): Promise<string | null>;
	fail(error: unknown): void;
}

interface Written {
	readonly highlights: readonly Highlight[];
	readonly disputes: readonly Dispute[];
	readonly entries: Entries;
}

type Removed =
	| { readonly kind: 'highlight'; readonly was: Highlight }
	| { readonly kind: 'dispute'; readonly was: readonly Dispute[] };

const NOTHING: Written = { highlights: [], disputes: [], entries: {} };

/** What a person wrote over a posting, placed in its text as it is now, and how to write more; null: nothing on show. */
export function useAnnotations(subject: Subject | null): Annotations | null {
	const [written, setWritten] = useState(NOTHING);
	const [trouble, setTrouble] = useState<StoreFailure | null>(null);
	const [removed, setRemoved] = useState<Removed | null>(null);
	const [revised, setRevised] = useState<Annotations['revised']>(null);
	const latest = useRef(subject);
	latest.current = subject;
	const id = subject?.id ?? null;

	useEffect(() => {
		setWritten(NOTHING);
		setRemoved(null);
		setTrouble(null);
		if (id === null) return;
		let current = true;
		const look = async () => {
			const opened = await load(id);
			if (current && opened.kind === 'opened') setWritten(opened);
		};
		const lookSafely = () => void look().catch((error: unknown) => latest.current?.fail(error));
		lookSafely();
		const stop = onChange((change) => {
			if (change.id === id || change.id === null) lookSafely();
		});
		return () => {
			current = false;
			stop();
		};
	}, [id]);

	const text = subject?.posting.text ?? '';
	const report = subject?.report ?? null;
	const { highlights, disputes } = useMemo(() => {
		const find = finder(text);
		const place = <T extends { target: Target | null }>(one: T): Placed<T> => {
			const found = one.target && find(one.target.selector);
			return { ...one, range: found && found.kind !== 'orphaned' ? { start: found.start, end: found.end } : null };
		};
		const at = ({ range }: Placed<unknown>) => range?.start ?? Number.POSITIVE_INFINITY;
		return {
			highlights: written.highlights.map(place).sort((a, b) => at(a) - at(b)),
			disputes: written.disputes.map(place),
		};
	}, [written, text]);

	useEffect(() => {
		if (report?.kind !== 'read' || !subject) return setRevised(null);
		const corrections = ownWord(written.entries, disputes.flatMap(asPlaced), report);
		const corrected = Object.keys(corrections) as Field[];
		let current = true;
		const again = async () => {
			const revised = await reviseBy(subject.posting, report, corrections);
			if (current) setRevised(revised && { ...revised, corrected });
		};
		again().catch(subject.fail);
		return () => {
			current = false;
		};
	}, [report, disputes, written.entries]);

	if (!subject) return null;

	/** Writes, and says what became of it; false when it was not kept. */
	const write = async (work: Promise<{ kind: string } | StoreFailure>): Promise<boolean> => {
		const outcome = await work;
		const failure = outcome.kind === 'failed' ? (outcome as StoreFailure) : null;
		setTrouble(failure);
		return failure === null;
	};
	const savedId = async () => subject.id ?? (await subject.save());
	const safely = (work: () => Promise<unknown>) => void work().catch(subject.fail);
	const target = (range: { start: number; end: number }): Target => ({
		selector: selectorsOf(text, range) as unknown as Target['selector'],
	});

	return {
		highlights,
		disputes,
		revised,
		savesFirst: id === null,
		trouble,
		removed: removed?.kind ?? null,
		claimsOn: (quote, fields) => (report && 'findings' in report ? claimsOn(report.findings, quote, fields) : []),
		async highlight(range, meaning) {
			const posting = await savedId();
			if (posting === null) return null;
			setRemoved(null);
			const outcome = await addHighlight({ posting, meaning, target: target(range), comment: '' });
			setTrouble(outcome.kind === 'failed' ? outcome : null);
			return outcome.kind === 'failed' ? null : outcome.annotation.id;
		},
		change: (highlight, changed) => safely(() => write(keepHighlight({ ...bare(highlight), ...changed }))),
		remove: (highlight) =>
			safely(async () => {
				if (await write(removeHighlight(highlight))) setRemoved({ kind: 'highlight', was: bare(highlight) });
			}),
		dispute: (quote, fields, comment) =>
			safely(async () => {
				const posting = await savedId();
				if (posting === null) return;
				setRemoved(null);
				for (const field of fields) {
					await write(addDispute({ posting, field, target: target(quote), value: null, comment }));
				}
			}),
		takeBack: (was) =>
			safely(async () => {
				for (const dispute of was) if (!(await write(removeDispute(dispute)))) return;
				setRemoved({ kind: 'dispute', was: was.map(bare) });
			}),
		undo: () =>
			safely(async () => {
				if (removed?.kind === 'highlight') await write(keepHighlight(removed.was));
				if (removed?.kind === 'dispute') for (const dispute of removed.was) await write(keepDispute(dispute));
				setRemoved(null);
			}),
		dismiss: () => setRemoved(null),
	};
}

/** An annotation as it is stored, without the place that was found for it. */
function bare<T extends object>(annotation: T & { range?: unknown }): T {
	const { range: _range, ...rest } = annotation;
	return rest as T;
}

/** A dispute as if it had been made where its words are now; none where they are gone. */
function asPlaced({ range, ...dispute }: Placed<Dispute>): Dispute[] {
	if (!dispute.target) return [dispute];
	const [quote, position] = dispute.target.selector;
	return range ? [{ ...dispute, target: { selector: [quote, { ...position, ...range }] } }] : [];
}
