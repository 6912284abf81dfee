import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../components/DraftView.tsx';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { keepDraft, onDraft, readDraft } from '../../lib/browser/draft.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { Posting } from '../../lib/posting.ts';

/** The analysis is heavy: it loads while the first picture is drawn. */
const analysis = import('../../lib/analysis/index.ts');

/** A text that takes longer than this to read is read only when the typing pauses, in ms. */
const SLOW_MS = 100;

interface Read {
	readonly posting: Posting;
	readonly report: Report;
}

/** The draft, kept with every key, and its report, made anew after every key. */
export function useDraft() {
	const [draft, setDraft] = useState<Draft | null>(null);
	const [read, setRead] = useState<Read | null>(null);
	const [kept, setKept] = useState(true);
	const keep = useRef(keepLatest(setKept)).current;
	/** What a change is made to: two may come before the page is drawn again. */
	const latest = useRef<Draft | null>(null);
	const lastMs = useRef(0);

	useEffect(() => {
		const show = (kept: Draft) => {
			latest.current = kept;
			setDraft(kept);
		};
		void readDraft().then(show);
		// Another page of ours wrote it: only what is not looked at gives way.
		return onDraft((other) => document.hidden && show(other));
	}, []);

	const title = draft?.title ?? '';
	const text = draft?.text ?? '';
	useEffect(() => {
		let current = true;
		const readNow = async () => {
			const report = text.trim() === '' ? null : await reportOf({ title, text });
			if (!current) return;
			lastMs.current = report?.ms ?? 0;
			setRead(report);
		};
		const timer = setTimeout(() => void readNow(), lastMs.current > SLOW_MS ? 2 * lastMs.current : 0);
		return () => {
			current = false;
			clearTimeout(timer);
		};
	}, [title, text]);

	const change = (make: (draft: Draft) => Draft) => {
		if (!latest.current) return;
		latest.current = make(latest.current);
		setDraft(latest.current);
		keep(latest.current);
	};
	return { draft, read, kept, change };
}

async function reportOf({ title, text }: { title: string; text: string }): Promise<Read & { ms: number }> {
	const [{ analyse }, { weights }] = await Promise.all([analysis, readSettings()]);
	const began = performance.now();
	const report = analyse({ title, company: null, text }, { rubric: rubricWith(weights) });
	return { posting: postingOf(title, text), report, ms: performance.now() - began };
}

function postingOf(title: string, text: string): Posting {
	const unknown = { company: null, location: null, salary: null, employmentType: null, postedAt: null };
	return { schema: 1, url: null, site: 'draft', title, text, readAt: new Date().toISOString(), ...unknown };
}

/** Writes one draft after the other, the latest always last; what is typed while one is written waits for it. */
function keepLatest(report: (kept: boolean) => void): (draft: Draft) => void {
	let waiting: Draft | null = null;
	let writing = false;
	const write = async () => {
		writing = true;
		for (let next = waiting; next; next = waiting) {
			waiting = null;
			const done = await keepDraft(next).then(
				() => true,
				(error: unknown) => {
					console.error(error);
					return false;
				},
			);
			report(done);
		}
		writing = false;
	};
	return (draft) => {
		waiting = draft;
		if (!writing) void write();
	};
}
