import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a `<dialog>` that is there only while it is open: shown over the page, and the focus goes back where it was. */
export function useModal(): RefObject<HTMLDialogElement | null> {
	const dialog = useRef<HTMLDialogElement>(null);
	// Before the next key, however soon it comes: it belongs to the dialog.
	useLayoutEffect(() => {
		const before = document.activeElement;
		dialog.current?.showModal();
		return () => {
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return dialog;
}
