import { scaleLinear } from 'd3-scale';
import { ChartLegend, fitted, type LegendItem } from './ChartLegend.tsx';

/** One bar: parts beside each other, out of the chart's total. */
interface Bar {
	readonly name: string;
	readonly parts: readonly { readonly kind: string; readonly count: number }[];
	/** What is said at its end. */
	readonly words: string;
	readonly strong?: boolean;
}

/** Half a page wide, or a whole one for long names. */
const SIZES = { half: { WIDTH: 560, NAME: 168 }, whole: { WIDTH: 1180, NAME: 300 } } as const;
const WORDS = 92;
const STEP = 28;
const HEIGHT = 16;

interface BarChartProps {
	bars: readonly Bar[];
	total: number;
	legend: readonly LegendItem[];
	size?: keyof typeof SIZES;
}

/** Horizontal bars, each out of the same total: a share is as long as it is large. */
export function BarChart({ bars, total, legend, size = 'half' }: BarChartProps) {
	const { WIDTH, NAME } = SIZES[size];
	const x = scaleLinear([0, Math.max(1, total)], [0, WIDTH - NAME - WORDS]);
	const top = legend.length > 0 ? 26 : 4;
	return (
		<svg
			aria-hidden="true"
			viewBox={`0 0 ${WIDTH} ${top + bars.length * STEP}`}
			width={WIDTH}
			height={top + bars.length * STEP}
		>
			<ChartLegend items={legend} x={NAME} y={12} />
			{bars.map(({ name, parts, words, strong }, at) => {
				const y = top + at * STEP;
				const starts = parts.map((_, part) => parts.slice(0, part).reduce((sum, { count }) => sum + count, 0));
				return (
					<g key={name}>
						<text class={strong ? 'chart-strong' : ''} x={NAME - 10} y={y + HEIGHT - 3} text-anchor="end">
							{fitted(name, NAME - 12)}
						</text>
						<rect class="seg seg--ground" x={NAME} y={y} width={x(Math.max(1, total))} height={HEIGHT} rx="2" />
						{parts.map(
							({ kind, count }, part) =>
								count > 0 && (
									<rect
										key={kind}
										class={`seg seg--${kind}`}
										x={NAME + x(starts[part] ?? 0)}
										y={y}
										width={x(count)}
										height={HEIGHT}
										rx="2"
									/>
								),
						)}
						<text class={strong ? 'chart-strong' : 'chart-soft'} x={WIDTH - WORDS + 8} y={y + HEIGHT - 3}>
							{words}
						</text>
					</g>
				);
			})}
		</svg>
	);
}
