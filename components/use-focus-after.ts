import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus back to an element when what took it is over. */
export function useFocusAfter(isOn: boolean, element: RefObject<HTMLElement | null>): void {
	const wasOn = useRef(isOn);
	useEffect(() => {
		if (wasOn.current && !isOn) element.current?.focus();
		wasOn.current = isOn;
	}, [isOn]);
}
