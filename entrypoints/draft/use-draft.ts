import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../components/DraftView.tsx';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { EMPTY_DRAFT, keepDraft, onDraft, readDraft } from '../../lib/browser/draft.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Posting } from '../../lib/posting.ts';
import { useSettings } from '../common/use-settings.ts';

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

/**
 * The draft, kept with every key, and its report, made anew after every key. What another window writes is shown here,
 * too; `other` is then what stood here, or, where both wrote at once, what was written there.
 */
export function useDraft() {
	const [draft, setDraft] = useState<Draft | null>(null);
	const [unread, setUnread] = useState(false);
	const [other, setOther] = useState<Draft | null>(null);
	const { read, readNow, readSoon } = useReading();
	const [kept, setKept] = useState(true);
	const keeper = useRef(keepLatest(setKept)).current;
	/** What a change is made to: two may come before the page is drawn again. */
	const latest = useRef<Draft | null>(null);
	/** False once the draft on show is another window's. */
	const isMine = useRef(true);

	const show = (next: Draft) => {
		latest.current = next;
		setDraft(next);
	};
	const showTheirs = (theirs: Draft | null) => {
		const mine = latest.current;
		// All of it was deleted, with everything else: nothing is to come back.
		if (theirs === null) setOther(null);
		else if (mine && isSame(mine, theirs)) return;
		// What is written here right now comes after it, and stands.
		else if (keeper.isWriting()) return setOther(theirs);
		else if (mine && isMine.current && !isSame(mine, EMPTY_DRAFT)) setOther(mine);
		isMine.current = false;
		setKept(true);
		show(theirs ?? EMPTY_DRAFT);
	};
	useEffect(() => {
		readDraft().then(
			(stored) => latest.current ?? show(stored),
			(error: unknown) => {
				console.error(error);
				setUnread(true);
			},
		);
		addEventListener('pagehide', keeper.lastWords);
		const stop = onDraft(showTheirs);
		return () => {
			removeEventListener('pagehide', keeper.lastWords);
			stop();
		};
	}, []);

	useEffect(() => (draft ? readSoon(draft) : undefined), [draft?.title, draft?.text, readSoon]);

	const change = (make: (draft: Draft) => Draft) => {
		if (!latest.current) return;
		isMine.current = true;
		show(make(latest.current));
		readNow(latest.current);
		keeper.keep(latest.current);
	};
	const versions = other && {
		show: () => {
			setOther(latest.current);
			change(() => other);
		},
		dismiss: () => setOther(null),
	};
	return { draft, unread, read, kept, other: versions, change };
}

function isSame(one: Draft, other: Draft): boolean {
	const answers = (draft: Draft) => JSON.stringify(Object.entries(draft.answers).sort());
	return one.title === other.title && one.text === other.text && answers(one) === answers(other);
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

interface Keeper {
	keep(draft: Draft): void;
	isWriting(): boolean;
	lastWords(): void;
}

/**
 * Writes one draft after the other, the latest always last; what is typed while one is written waits for it.
 * `lastWords`: what waits is written at once, since the page goes away.
 */
function keepLatest(report: (kept: boolean) => void): Keeper {
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
		isWriting: () => writing,
		lastWords: () => void (waiting && keepDraft(waiting).catch(console.error)),
	};
}
