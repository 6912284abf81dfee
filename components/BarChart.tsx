import { scaleLinear } from 'd3-scale';
import { useContext } from 'preact/hooks';
import { ChartLegend, fitted, type LegendItem } from './ChartLegend.tsx';
import { ChartWidth } from './chart-width.ts';

/** One bar: parts beside each other, out of the chart's total. */
interface Bar {
	readonly name: string;
	readonly parts: readonly { readonly kind: string; readonly count: number }[];
	/** What is said at its end. */
	readonly words: string;
	readonly strong?: boolean;
}

/** Room for the names. */
const NAMES = { short: 168, long: 300 } as const;
/** Where no more than so much would be left for the bars, names stand above them. */
const LEAST = 190;
const WORDS = 84;
const HEIGHT = 16;
const ROOM = 12;

interface BarChartProps {
	bars: readonly Bar[];
	total: number;
	legend: readonly LegendItem[];
	names?: keyof typeof NAMES;
}

/** Horizontal bars, each out of the same total: a share is as long as it is large. */
export function BarChart({ bars, total, legend, names = 'short' }: BarChartProps) {
	const width = useContext(ChartWidth);
	const isAbove = width - NAMES[names] - WORDS < LEAST;
	const left = isAbove ? 0 : NAMES[names];
	const above = isAbove ? 18 : 0;
	const step = above + HEIGHT + ROOM;
	const x = scaleLinear([0, Math.max(1, total)], [0, width - left - WORDS]);
	const top = legend.length > 0 ? 26 : 4;
	return (
		<svg
			aria-hidden="true"
			viewBox={`0 0 ${width} ${top + bars.length * step}`}
			width={width}
			height={top + bars.length * step}
		>
			<ChartLegend items={legend} x={left} y={12} />
			{bars.map(({ name, parts, words, strong }, at) => {
				const y = top + at * step + above;
				const starts = parts.map((_, part) => parts.slice(0, part).reduce((sum, { count }) => sum + count, 0));
				return (
					<g key={name}>
						<text
							class={strong ? 'chart-strong' : ''}
							x={isAbove ? 0 : left - 10}
							y={isAbove ? y - 5 : y + HEIGHT - 3}
							text-anchor={isAbove ? 'start' : 'end'}
						>
							{fitted(name, isAbove ? width : left - 12)}
						</text>
						<rect class="seg seg--ground" x={left} y={y} width={x(Math.max(1, total))} height={HEIGHT} rx="2" />
						{parts.map(
							({ kind, count }, part) =>
								count > 0 && (
									<rect
										key={kind}
										class={`seg seg--${kind}`}
										x={left + x(starts[part] ?? 0)}
										y={y}
										width={x(count)}
										height={HEIGHT}
										rx="2"
									/>
								),
						)}
						<text class={strong ? 'chart-strong' : 'chart-soft'} x={width - WORDS + 8} y={y + HEIGHT - 3}>
							{words}
						</text>
					</g>
				);
			})}
		</svg>
	);
}
