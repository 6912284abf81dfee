import { useEffect, useRef, useState } from 'preact/hooks';
import type { FaceActions, Pasted } from './face.ts';

/** The form for a pasted text in place of what a view shows; when it goes, the focus comes back to the view's `main`. */
export function usePasting({ readPasted }: Pick<FaceActions, 'readPasted'>) {
	const [pasting, setPasting] = useState(false);
	const main = useRef<HTMLElement>(null);
	const was = useRef(false);
	useEffect(() => {
		if (was.current && !pasting) main.current?.focus({ preventScroll: true });
		was.current = pasting;
	}, [pasting]);
	return {
		main,
		pasting,
		start: () => setPasting(true),
		cancel: () => setPasting(false),
		read: (pasted: Pasted) => {
			setPasting(false);
			readPasted(pasted);
		},
	};
}
