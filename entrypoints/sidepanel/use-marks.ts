import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sought } from '../../components/quote-tools.ts';
import type { Quote } from '../../lib/analysis/types.ts';
import { selectorsOf } from '../../lib/anchor/selectors.ts';
import { markPage, type PageMarking } from '../../lib/browser/marks.ts';
import type { Mark } from '../../lib/marks/messages.ts';

/** Waits before a page that went away is marked again, in ms: the same posting may be loading anew. */
const AGAIN_MS = [400, 1200, 3000];

interface Beside {
	/** The page's tab; -1: there is no page. */
	readonly tabId: number;
	/** What the selectors of quotes are made from. */
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Whether marks are to be seen. */
	readonly on: boolean;
	onClicked(id: string): void;
	fail(error: unknown): void;
}

export interface MarksBeside {
	/** What the page's marks are; `none`: no page, or it is not reached (yet). */
	readonly state: 'none' | 'marking' | 'unsupported';
	readonly sought: { readonly quote: Quote; readonly outcome: Sought } | null;
	reveal(quote: Quote): void;
}

/** Keeps the marks on the page beside the panel: as long as this posting is on show, and again when its page comes back. */
export function useMarks({ tabId, text, marks, on, onClicked, fail }: Beside): MarksBeside {
	const [marking, setMarking] = useState<PageMarking | { kind: 'unsupported' | 'closed' | 'none' }>({ kind: 'none' });
	const [sought, setSought] = useState<MarksBeside['sought']>(null);
	const clicked = useRef(onClicked);
	clicked.current = onClicked;

	useEffect(() => {
		setSought(null);
		if (tabId < 0) return;
		let ended = false;
		let tries = 0;
		let current: PageMarking | null = null;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const start = async () => {
			const made = await markPage(tabId, { onClicked: (id) => clicked.current(id), onEnd: again });
			if (made.kind === 'marking') {
				if (ended) return made.end();
				current = made;
				tries = 0;
			} else if (made.kind === 'closed') again();
			if (!ended) setMarking(made);
		};
		const again = () => {
			current = null;
			const wait = AGAIN_MS[tries];
			if (ended) return;
			setMarking({ kind: 'closed' });
			if (wait === undefined) return;
			tries += 1;
			timer = setTimeout(() => void start().catch(fail), wait);
		};
		void start().catch(fail);
		return () => {
			ended = true;
			clearTimeout(timer);
			current?.end();
			setMarking({ kind: 'none' });
		};
	}, [tabId, text]);

	const wanted = useMemo(() => marks, [JSON.stringify(marks)]);
	useEffect(() => {
		if (marking.kind === 'marking') void marking.place(wanted).catch(fail);
	}, [marking, wanted]);
	useEffect(() => {
		if (marking.kind === 'marking') marking.paint(on);
	}, [marking, on]);

	const reveal = async (quote: Quote) => {
		setSought(null);
		const outcome =
			marking.kind === 'marking' ? await marking.reveal(selectorsOf(text, quote)) : unreached(marking.kind);
		setSought({ quote, outcome });
	};
	return {
		state: marking.kind === 'closed' ? 'none' : marking.kind,
		sought,
		reveal: (quote) => void reveal(quote).catch(fail),
	};
}

const unreached = (kind: 'unsupported' | 'closed' | 'none'): Sought => (kind === 'unsupported' ? kind : 'closed');
