/** Paths on a 16 × 16 grid, drawn with a stroke of 1.5. */
const PATHS = {
	turn: 'M6 3.5 10.5 8 6 12.5',
	check: 'M3 8.5 6.5 12 13 4.5',
	flag: 'M4 14V2.5h8.5l-2 3 2 3H4',
	copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
	saved: 'M4 2.5h8v11L8 10.5l-4 3z',
	beside: 'M2 3h12v10H2zM9.5 3v10',
	pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7',
	list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
	back: 'M13 8H3.5M7 4 3 8l4 4',
	bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.75 9h6.5l.75-9',
	out: 'M9 2.5h4.5V7M13 3 7.5 8.5M11.5 9.5v4h-9v-9h4',
	question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.4v.2',
	toYou: 'M2.5 8H12M8.5 4.5 12 8l-3.5 3.5',
	paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2.5h-5z',
	text: 'M3 4h10M3 8h10M3 12h6',
	page: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3',
	lock: 'M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
	language: 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M2.5 8h11M8 2.5c3 3 3 8 0 11M8 2.5c-3 3-3 8 0 11',
	person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8M2.75 14c.5-6 10-6 10.5 0',
	close: 'M4 4l8 8M12 4l-8 8',
	short: 'M3 6.5h6M3 9.5h3',
	alert: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.2',
	search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10M10.7 10.7 14 14',
	filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
	sliders: 'M2 5h7M12.5 5H14M10.75 3.25v3.5M2 11h1.5M7 11h7M5.25 9.25v3.5',
	wait: 'M4 2.5h8M4 13.5h8M5 2.5c0 4 6 7 6 11M11 2.5c0 4-6 7-6 11',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same; hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
	return (
		<svg class={`icon icon--${name}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
			<path
				d={PATHS[name]}
				fill="none"
				stroke="currentColor"
				stroke-width="1.5"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}
