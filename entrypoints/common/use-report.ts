import { useEffect, useRef, useState } from 'preact/hooks';
import type { Face, FaceActions, Keeping } from '../../components/face.ts';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import type { Followed } from '../../lib/browser/follow.ts';
import { openBeside, openGuide, openList, openPage } from '../../lib/browser/open.ts';
import { copyOpenPage, postingFromText, readOpenPage, readSelection } from '../../lib/browser/page.ts';
import type { PageReading } from '../../lib/browser/page-reading.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { Posting } from '../../lib/posting.ts';
import { onChange } from '../../lib/store/changes.ts';
import { load } from '../../lib/store/opened.ts';
import { findSame, save } from '../../lib/store/saved-postings.ts';
import { copy } from './copy.ts';
import { download } from './download.ts';
import { mistake } from './mistake.ts';

/** The analysis is heavy: it loads while the first picture is drawn and the page is read. */
const analysis = import('../../lib/analysis/index.ts').then((loaded) => {
	loaded.prepare();
	return loaded;
});

/** What a copy of a page is saved as. */
const PAGE_COPY = 'groundwork-page.html';

export interface Session {
	readonly face: Face;
	readonly keeping: Keeping;
	readonly actions: FaceActions;
	/** Saves the posting on show; its id, or null when that failed. */
	keep(): Promise<string | null>;
	/** Shows what a page came to, or comes to; tells the report that is made of it. */
	show(reading: Followed | Promise<PageReading>, onReport?: (report: Report) => void): void;
	fail(error: unknown): void;
}

/** Whether a posting is saved, and which posting that is said of. */
interface Known {
	readonly posting: Posting | null;
	readonly keeping: Keeping;
}

const UNKNOWN: Keeping = { kind: 'unknown' };

/** What popup and side panel share: the reading on show, whether it is saved, and what can be done with it. */
export function useReport(): Session {
	const [face, setFace] = useState<Face>({ kind: 'reading' });

	const fail = (error: unknown) => {
		setFace(mistake(error));
	};
	/** Counts what was asked for: an answer that comes late shows nothing. */
	const turn = useRef(0);
	const showSoon = async (reading: Followed | Promise<PageReading>, onReport?: (report: Report) => void) => {
		turn.current += 1;
		const mine = turn.current;
		try {
			const next = await faceOf(await reading);
			if (mine !== turn.current) return;
			setFace(next);
			if (next.kind === 'report') onReport?.(next.report);
		} catch (error) {
			if (mine === turn.current) fail(error);
		}
	};
	const show: Session['show'] = (reading, onReport) => void showSoon(reading, onReport);
	const read = (reading: Promise<PageReading>) => {
		setFace({ kind: 'reading' });
		void showSoon(reading);
	};

	const posting = face.kind === 'report' ? face.posting : null;
	const [known, setKnown] = useState<Known>({ posting: null, keeping: UNKNOWN });
	const keeping = known.posting === posting ? known.keeping : UNKNOWN;
	/** What becomes known of a posting after another came to be on show is not said of that one. */
	const learn = (of: Posting, keeping: Keeping) =>
		setKnown((now) => (now.posting === of ? { posting: of, keeping } : now));
	/** Pasted text is found again by this alone: nothing in it tells that it is the same posting. */
	const savedIds = useRef(new WeakMap<Posting, string>()).current;
	useEffect(() => {
		setKnown({ posting, keeping: UNKNOWN });
		if (!posting) return;
		const look = async () => {
			const id = savedIds.get(posting);
			if (id !== undefined && (await load(id)).kind === 'opened') return;
			const found = await findSame(posting);
			learn(posting, found.kind === 'failed' ? found : keepingOf(found.saved));
		};
		look().catch(fail);
		return onChange(() => void look().catch(fail));
	}, [posting]);

	const keep = async (): Promise<string | null> => {
		if (face.kind !== 'report') return null;
		const { posting, report } = face;
		learn(posting, { kind: 'saving' });
		const outcome = await save(posting, report);
		if (outcome.kind === 'failed') {
			learn(posting, outcome);
			return null;
		}
		savedIds.set(posting, outcome.saved.id);
		learn(posting, { kind: 'saved', id: outcome.saved.id });
		return outcome.saved.id;
	};
	const actions: FaceActions = {
		copy,
		save: () => void keep().catch(fail),
		correct: (facts) => {
			if (face.kind === 'report') show({ kind: 'posting', posting: { ...face.posting, ...facts }, tabId: face.tabId });
		},
		openBeside: () => void openBeside().catch(fail),
		openList: (id) => void openList(id).catch(fail),
		openPage: (address) => void openPage(address).catch(fail),
		openGuide: () => void openGuide().catch(fail),
		readAgain: () => read(readOpenPage({ asItStands: face.kind === 'stale' })),
		readSelection: () => read(readSelection()),
		readPasted: (pasted) => {
			const posting = postingFromText(pasted);
			if (posting) show({ kind: 'posting', posting, tabId: -1 });
		},
		savePageCopy: async () => {
			try {
				const page = await copyOpenPage();
				if (page === null) return null;
				download(new Blob([page], { type: 'text/html' }), PAGE_COPY);
				return PAGE_COPY;
			} catch (error) {
				fail(error);
				return null;
			}
		},
	};
	return { face, keeping, actions, keep, show, fail };
}

function keepingOf(saved: { id: string } | null): Keeping {
	return saved ? { kind: 'saved', id: saved.id } : { kind: 'unsaved' };
}

async function faceOf(reading: Followed): Promise<Face> {
	if (reading.kind === 'posting') {
		const [{ analyse }, { weights }] = await Promise.all([analysis, readSettings()]);
		const { posting } = reading;
		const { title, company, text } = posting;
		const report = analyse({ title, company, text }, { rubric: rubricWith(weights) });
		return { kind: 'report', posting, report, tabId: reading.tabId };
	}
	if (reading.kind === 'waiting') return { kind: 'reading' };
	if (reading.kind === 'no-access') return { kind: reading.reason };
	if (reading.kind === 'framed') return { kind: 'framed', address: reading.posting };
	if (reading.kind === 'unreadable') return { kind: 'unreadable', missing: reading.missing, title: reading.title };
	return { kind: reading.kind };
}
