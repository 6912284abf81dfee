import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A guess, in px, until a row is there to be measured. */
const GUESS = 40;

/**
 * Which of many rows of one height are drawn, and where: those in sight, some around them, and the one that holds the
 * focus (`kept`), wherever it is. `scroller` is the element that scrolls; its rows have the class `row`, and are as high as
 * each other until `layout` changes or there is more or less room.
 */
export function useVirtualRows(count: number, scroller: RefObject<HTMLElement | null>, kept: number, layout: unknown) {
	const [, redraw] = useReducer((drawn: number, _action: null) => drawn + 1, 0);
	const [height, setHeight] = useState(GUESS);
	const options = {
		count,
		getScrollElement: () => scroller.current,
		estimateSize: () => height,
		overscan: 10,
		scrollToFn: elementScroll<HTMLElement>,
		observeElementRect: observeElementRect<HTMLElement>,
		observeElementOffset: observeElementOffset<HTMLElement>,
		rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
			const drawn = defaultRangeExtractor(range);
			if (kept < 0 || kept >= count || drawn.includes(kept)) return drawn;
			return kept < (drawn[0] ?? 0) ? [kept, ...drawn] : [...drawn, kept];
		},
		onChange: () => redraw(null),
	};
	const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), []);
	useLayoutEffect(() => virtualizer._willUpdate());
	useLayoutEffect(() => virtualizer.measure(), [height]);

	const measure = () => {
		const measured = scroller.current?.querySelector('.row')?.getBoundingClientRect().height;
		if (measured) setHeight(measured);
	};
	useLayoutEffect(measure, [count > 0, layout]);
	useEffect(() => {
		// The same rows are two lines high where there is little room.
		const observer = new ResizeObserver(measure);
		if (scroller.current) observer.observe(scroller.current);
		return () => observer.disconnect();
	}, []);
	return virtualizer;
}
