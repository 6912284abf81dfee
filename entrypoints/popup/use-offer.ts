import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { boardToOffer, rememberOffer, switchOn } from '../../lib/browser/boards.ts';
import type { Board } from '../../lib/extract/boards.ts';

/** The board of the open page, where it is to be offered to read it without a click; null where it is not. */
export function useOffer(fail: (error: unknown) => void): { id: string; answer(yes: boolean): void } | null {
	const [board, setBoard] = useState<Board | null>(null);
	useEffect(() => {
		void browser.tabs
			.query({ active: true, currentWindow: true })
			.then(([tab]) => boardToOffer(tab?.url ?? ''))
			.then(setBoard, fail);
	}, []);
	if (!board) return null;
	const answer = (yes: boolean) => {
		// The browser's question first: it must be the direct answer to the click, and may close the popup.
		const asked = yes ? switchOn(board) : Promise.resolve(false);
		Promise.all([asked, rememberOffer(board)]).then(() => setBoard(null), fail);
	};
	return { id: board.id, answer };
}
