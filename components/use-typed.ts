import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edited, Overtaken, TextField } from '../lib/store/edit.ts';
import type { Entry } from '../lib/store/entries.ts';
import type { StoreFailure } from '../lib/store/failures.ts';

/** Time without a key press after which a text is kept, in ms. */
const PAUSE_MS = 300;

/** What a typed text needs of the world. */
export interface TypedActions {
	/** Keeps the text over what stood there at `basis`. */
	write(text: string, basis: string | null): Promise<Edited<TextField> | Overtaken<TextField> | StoreFailure>;
	/** Keeps it at once, without an answer: the field goes away. */
	lastWords(text: string): void;
	/** Words that the store may not have, from this page or an earlier one; null: none. */
	readDraft(): Draft | null;
	keepDraft(draft: Draft | null): void;
}

/** A text that was typed over what stood there at `basis`. */
export interface Draft {
	readonly text: string;
	readonly basis: string | null;
	/** The store would not take it. */
	readonly refused?: true | undefined;
	/** When it was kept, if that is known. */
	readonly keptAt?: string | undefined;
}

export type TypedState =
	| { readonly kind: 'untouched' | 'writing' | 'saved' | 'restored' }
	| { readonly kind: 'failed'; readonly reason: StoreFailure['reason'] }
	/** Another page changed it meanwhile; `theirs` is what stands there now. */
	| { readonly kind: 'overtaken'; readonly theirs: string };

const NOTHING = { value: '', changedAt: null };

/**
 * A text that is kept as one types: after a short pause, when the field is left, and when it goes away. When it cannot
 * be kept, the words stay and the next key press tries again; when another page changed it meanwhile, nothing is written
 * before the person has chosen, and should the page be closed before, both texts are kept.
 */
export function useTyped(entry: Entry<TextField> | undefined, actions: TypedActions) {
	const stored = entry ?? NOTHING;
	const now = useRef({ text: stored.value, kept: stored.value, basis: stored.changedAt as string | null, timer: 0 });
	const isDrafted = useRef(false);
	const conflict = useRef<{ theirs: string; at: string | null } | null>(null);
	const isWriting = useRef(false);
	const isGone = useRef(false);
	const act = useRef(actions);
	act.current = actions;
	const [text, setText] = useState(stored.value);
	const [state, setState] = useState<TypedState>({ kind: 'untouched' });

	/** What was typed waits here from the key press until the store has it: a page may go without a word. */
	const draft = (state?: 'refused') => {
		const { text: mine, kept, basis } = now.current;
		isDrafted.current = mine !== kept;
		const refused = state === 'refused' && { refused: true as const };
		act.current.keepDraft(isDrafted.current ? { text: mine, basis, ...refused } : null);
	};
	const show = (next: TypedState) => {
		if (!isGone.current) setState(next);
	};
	const overtake = (theirs: string, at: string | null) => {
		conflict.current = { theirs, at };
		clearTimeout(now.current.timer);
		show({ kind: 'overtaken', theirs });
	};
	const take = (words: string) => {
		now.current.text = words;
		setText(words);
	};
	const flush = async (): Promise<void> => {
		const { current } = now;
		clearTimeout(current.timer);
		const words = current.text;
		if (isWriting.current || conflict.current) return;
		if (words === current.kept) {
			if (isDrafted.current) draft();
			return;
		}
		isWriting.current = true;
		const outcome = await act.current.write(words, current.basis);
		isWriting.current = false;
		if (outcome.kind === 'overtaken') return overtake(outcome.theirs?.value ?? '', outcome.theirs?.changedAt ?? null);
		if (outcome.kind === 'failed') {
			draft('refused');
			return show({ kind: 'failed', reason: outcome.reason });
		}
		current.kept = words;
		current.basis = outcome.entry?.changedAt ?? null;
		draft();
		if (current.text === words) show({ kind: 'saved' });
		else await flush();
	};

	useEffect(() => {
		const { current } = now;
		const draft = act.current.readDraft();
		if (draft && isStored(draft, current)) act.current.keepDraft(null);
		else if (draft !== null) {
			const theirs = current.text;
			take(draft.text);
			if (draft.basis !== current.basis) overtake(theirs, current.basis);
			else {
				setState({ kind: 'restored' });
				void flush();
			}
		}
		const leave = () => {
			clearTimeout(current.timer);
			const { text: mine, kept, basis } = current;
			const open = conflict.current;
			if (!open && mine === kept) return;
			const words = open ? both(mine, open.theirs) : mine;
			// The browser may be killed before the store has them: the next page to open the field looks for them.
			act.current.keepDraft({ text: words, basis: open ? open.at : basis });
			act.current.lastWords(words);
		};
		addEventListener('pagehide', leave);
		return () => {
			removeEventListener('pagehide', leave);
			isGone.current = true;
			leave();
		};
	}, []);

	useEffect(() => {
		const { current } = now;
		if (stored.changedAt === current.basis || isWriting.current) return;
		if (stored.value === current.text || current.text === current.kept) {
			current.kept = stored.value;
			current.basis = stored.changedAt;
			take(stored.value);
		} else overtake(stored.value, stored.changedAt);
	}, [stored.value, stored.changedAt]);

	return {
		text,
		state,
		type(words: string) {
			take(words);
			if (conflict.current) return;
			draft();
			setState({ kind: 'writing' });
			clearTimeout(now.current.timer);
			now.current.timer = window.setTimeout(() => void flush(), PAUSE_MS);
		},
		leave: () => void flush(),
		/** Ends a conflict. */
		settle(choice: 'mine' | 'theirs' | 'both') {
			if (!conflict.current) return;
			const { theirs, at } = conflict.current;
			const { current } = now;
			conflict.current = null;
			current.kept = theirs;
			current.basis = at;
			if (choice !== 'mine') take(choice === 'theirs' ? theirs : both(current.text, theirs));
			if (current.text === theirs) {
				act.current.keepDraft(null);
				setState({ kind: 'saved' });
			} else void flush();
		},
	};
}

/**
 * Whether the store has a draft, or what was typed after it: a browser that is killed may remember an earlier draft than
 * the last one, and forget that it was dropped.
 */
function isStored(draft: Draft, stored: { readonly text: string; readonly basis: string | null }): boolean {
	if (draft.text === stored.text) return true;
	return !draft.refused && draft.keptAt !== undefined && stored.basis !== null && draft.keptAt < stored.basis;
}

/** Two texts in one, nothing of either lost. */
function both(mine: string, theirs: string): string {
	if (mine.includes(theirs)) return mine;
	return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}
