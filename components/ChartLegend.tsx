/** One class of a chart. */
export interface LegendItem {
	/** The part of `seg--<kind>`. */
	readonly kind: string;
	readonly name: string;
}

const SIGN = 10;
const GAP = 18;

/** How wide a text is drawn at 12 px, about: for placing, never for cutting off meaning. */
const textWidth = (text: string) => text.length * 6.6;

/** The classes of a chart in a row, inside the drawing, so that a copied picture carries them. */
export function ChartLegend({ items, x, y }: { items: readonly LegendItem[]; x: number; y: number }) {
	const starts = items.map((_, at) =>
		items.slice(0, at).reduce((sum, { name }) => sum + SIGN + 6 + textWidth(name) + GAP, x),
	);
	return (
		<g>
			{items.map(({ kind, name }, at) => (
				<g key={kind}>
					<rect class={`seg seg--${kind}`} x={starts[at]} y={y - SIGN + 1} width={SIGN} height={SIGN} rx="2" />
					<text x={(starts[at] ?? 0) + SIGN + 6} y={y}>
						{name}
					</text>
				</g>
			))}
		</g>
	);
}

/** Width of a letter, about, in the unit of the drawing; those of Georgian are wider. */
const LETTER = 6.6;
const GEORGIAN = 8;

/** A text that fits into a width, cut at its end. */
export function fitted(text: string, width: number): string {
	const most = Math.max(4, Math.floor(width / (/\p{Script=Georgian}/u.test(text) ? GEORGIAN : LETTER)));
	const signs = [...text];
	return signs.length <= most
		? text
		: `${signs
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}
