import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenedActions } from '../../components/opened-actions.ts';
import type { Opened } from '../../components/saved-list.ts';
import { onChange } from '../../lib/store/changes.ts';
import { edit, editText, lastWords } from '../../lib/store/edit.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { load, type OpenedPosting } from '../../lib/store/opened.ts';
import { wordsInUse } from '../../lib/store/own.ts';
import { ownWord } from '../../lib/store/own-word.ts';
import { correct } from '../common/correct.ts';
import { mistake } from '../common/mistake.ts';
import { readAgain, reviseBy } from '../common/read-again.ts';
import { dropDrafts, keepDraft, readDraft } from './drafts.ts';
import { printNotebook } from './print.ts';

const NO_WORDS = { statuses: [], tags: [] };

/**
 * The posting with this id, whole, as it stands in the store whichever page changes it; `attempt` counts up to try
 * again. A report of an older engine is made again first.
 */
export function useOpened(id: string | null, attempt: number): Opened {
	const [opened, setOpened] = useState<Opened>({ kind: 'none' });
	const [trouble, setTrouble] = useState<StoreFailure | null>(null);
	/** Counts what was asked for: an answer that comes late shows nothing. */
	const turn = useRef(0);

	const actions = useMemo(() => (id === null ? null : actionsOn(id, setTrouble)), [id]);
	useEffect(() => {
		turn.current += 1;
		setTrouble(null);
		setOpened(id === null || !actions ? { kind: 'none' } : { kind: 'opening' });
		if (id === null || !actions) return;
		const show = async (isFirst: boolean) => {
			turn.current += 1;
			const mine = turn.current;
			const outcome = await whole(id, actions, isFirst).catch(mistake);
			if (mine === turn.current) setOpened(outcome);
		};
		void show(true);
		const stop = onChange((change) => {
			if (change.what === 'wiped') dropDrafts();
			if (change.id === id || change.id === null) void show(false);
		});
		return () => {
			turn.current += 1;
			stop();
		};
	}, [id, attempt]);
	return opened.kind === 'opened' ? { ...opened, trouble } : opened;
}

async function whole(id: string, actions: OpenedActions, isFirst: boolean): Promise<Opened> {
	let found: OpenedPosting | StoreFailure = await load(id);
	if (found.kind === 'failed') return found;
	const remade = found.report === null;
	const again = await readAgain(found, isFirst);
	if (again.kept) {
		found = await load(id);
		if (found.kind === 'failed') return found;
	}
	const { report } = again;
	const words = await wordsInUse();
	const corrections = ownWord(found.entries, found.disputes, report);
	return {
		...found,
		report,
		remade,
		corrections,
		revised: await reviseBy(found.posting, report, corrections),
		inUse: words.kind === 'words' ? words : NO_WORDS,
		trouble: null,
		actions,
	};
}

function actionsOn(id: string, setTrouble: (trouble: StoreFailure | null) => void): OpenedActions {
	return {
		edit: (field, change) => {
			void edit(id, field, change).then((outcome) => setTrouble(outcome.kind === 'failed' ? outcome : null));
		},
		typed: (field) => ({
			write: (text, basis) => editText(id, field, text, basis),
			lastWords: (text) => void lastWords(id, field, text),
			readDraft: () => readDraft(`${id} ${field}`),
			keepDraft: (draft) => keepDraft(`${id} ${field}`, draft),
		}),
		correct: (facts) => void correct(id, facts).then(setTrouble),
		newId: () => crypto.randomUUID(),
		print: () => window.print(),
		printNotebook,
	};
}
