import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../components/DraftView.tsx';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { keepDraft, onDraft, readDraft } from '../../lib/browser/draft.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Posting } from '../../lib/posting.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The analysis is heavy: it loads while the first picture is drawn. */
const analysis = import('../../lib/analysis/index.ts').then((loaded) => {
	loaded.prepare();
	return loaded;
});

/** A text that takes no longer than this to read, in ms, is read within the key press: text and report are drawn at once. */
const QUICK_MS = 25;
/** A text that takes longer than this to read is read only when the typing pauses, in ms. */
const SLOW_MS = 100;
/** Of so many readings the quickest tells how long one takes: the browser has other work at times. */
const RECENT = 3;

interface Read {
	readonly posting: Posting;
	readonly report: Report;
}

/** The draft, kept with every key, and its report, made anew after every key. */
export function useDraft() {
	const [draft, setDraft] = useState<Draft | null>(null);
	const { read, readNow, readSoon } = useReading();
	const [kept, setKept] = useState(true);
	const { keep, lastWords } = useRef(keepLatest(setKept)).current;
	/** What a change is made to: two may come before the page is drawn again. */
	const latest = useRef<Draft | null>(null);

	useEffect(() => {
		const show = (kept: Draft) => {
			latest.current = kept;
			setDraft(kept);
		};
		void readDraft().then(show);
		addEventListener('pagehide', lastWords);
		// Another page of ours wrote it: only what is not looked at gives way.
		const stop = onDraft((other) => document.hidden && show(other));
		return () => {
			removeEventListener('pagehide', lastWords);
			stop();
		};
	}, []);

	useEffect(() => (draft ? readSoon(draft) : undefined), [draft?.title, draft?.text, readSoon]);

	const change = (make: (draft: Draft) => Draft) => {
		if (!latest.current) return;
		latest.current = make(latest.current);
		setDraft(latest.current);
		readNow(latest.current);
		keep(latest.current);
	};
	return { draft, read, kept, change };
}

type Words = Pick<Draft, 'title' | 'text'>;

/** The report of a draft. `readNow` reads it at once if that is quick; `readSoon` if that was not done, and takes it back. */
function useReading() {
	const { settings } = useSettings();
	const [analyse, setAnalyse] = useState<Analyse | null>(null);
	useEffect(() => void analysis.then((loaded) => setAnalyse(() => loaded.analyse)), []);
	const [read, setRead] = useState<Read | null>(null);
	const recent = useRef<readonly number[]>([]);

	const weights = settings?.weights;
	const reading = useMemo(() => {
		let last: Words | null = null;
		const begin = (words: Words) => {
			if (!analyse || !weights) return;
			last = words;
			const began = performance.now();
			setRead(words.text.trim() === '' ? null : readWith(analyse, weights, words));
			recent.current = [...recent.current, performance.now() - began].slice(-RECENT);
		};
		const isRead = ({ title, text }: Words) => last?.title === title && last.text === text;
		const quickest = () => Math.min(...recent.current);
		return {
			readNow: (words: Words) => {
				if (!isRead(words) && quickest() <= QUICK_MS) begin(words);
			},
			readSoon: (words: Words) => {
				if (isRead(words)) return;
				const wait = recent.current.length > 0 && quickest() > SLOW_MS ? 2 * quickest() : 0;
				const timer = setTimeout(() => begin(words), wait);
				return () => clearTimeout(timer);
			},
		};
	}, [analyse, weights]);
	return { read, ...reading };
}

type Analyse = typeof import('../../lib/analysis/index.ts').analyse;

function readWith(analyse: Analyse, weights: Settings['weights'], { title, text }: Words): Read {
	const report = analyse({ title, company: null, text }, { rubric: rubricWith(weights) });
	return { posting: postingOf(title, text), report };
}

function postingOf(title: string, text: string): Posting {
	const unknown = { company: null, location: null, salary: null, employmentType: null, postedAt: null };
	return { schema: 1, url: null, site: 'draft', title, text, readAt: new Date().toISOString(), ...unknown };
}

/**
 * Writes one draft after the other, the latest always last; what is typed while one is written waits for it.
 * `lastWords`: what waits is written at once, since the page goes away.
 */
function keepLatest(report: (kept: boolean) => void): { keep(draft: Draft): void; lastWords(): void } {
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
	return {
		keep(draft) {
			waiting = draft;
			if (!writing) void write();
		},
		lastWords: () => void (waiting && keepDraft(waiting).catch(console.error)),
	};
}
