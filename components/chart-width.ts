import { createContext, type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide the chart may be drawn here, in pixels: its letters then have the size of the page's. */
export const ChartWidth = createContext(560);

/** The width of an element, as it changes; `usual` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
	const [width, setWidth] = useState(usual);
	useLayoutEffect(() => {
		const measure = () => setWidth(element.current?.clientWidth || usual);
		const observer = new ResizeObserver(measure);
		if (element.current) observer.observe(element.current);
		measure();
		return () => observer.disconnect();
	}, []);
	return width;
}
