import { scaleBand, scaleLinear } from 'd3-scale';
import { useContext } from 'preact/hooks';
import { CLASSES, type Measure } from '../lib/market/spread.ts';
import type { Span } from '../lib/market/time.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartWidth } from './chart-width.ts';
import { className, spanName } from './market-words.ts';

const LEAST = 480;
/** Room for the name of a span. */
const NAME = 90;
const LEFT = 36;
const TOP = 34;
const PLOT = 200;
const BOTTOM = 26;

/** Columns over time, stacked by class: high is how many, the parts are which. */
export function TimeChart({ spans, measure }: { spans: readonly Span[]; measure: Measure }) {
	const width = Math.max(LEAST, useContext(ChartWidth));
	const x = scaleBand(
		spans.map(({ from }) => from),
		[LEFT, width],
	)
		.paddingInner(0.2)
		.paddingOuter(0.1);
	const y = scaleLinear([0, Math.max(1, ...spans.map(({ count }) => count))], [PLOT, 0]).nice(4);
	const every = Math.ceil((spans.length * NAME) / (width - LEFT));
	const lines = y.ticks(4).filter(Number.isInteger);
	return (
		<svg
			class="chart-time"
			aria-hidden="true"
			viewBox={`0 0 ${width} ${TOP + PLOT + BOTTOM}`}
			width={width}
			height={TOP + PLOT + BOTTOM}
		>
			<ChartLegend
				items={CLASSES[measure].map((one) => ({ kind: one, name: className(measure, one) }))}
				x={LEFT}
				y={12}
			/>
			{lines.map((tick) => (
				<g key={tick}>
					<line class="chart-line" x1={LEFT} x2={width} y1={TOP + y(tick)} y2={TOP + y(tick)} />
					<text class="chart-soft" x={LEFT - 8} y={TOP + y(tick) + 4} text-anchor="end">
						{tick}
					</text>
				</g>
			))}
			{spans.map((span, at) => {
				const classes = CLASSES[measure];
				const below = classes.map((_, part) => classes.slice(0, part).reduce((sum, one) => sum + span.counts[one], 0));
				return (
					<g key={span.from}>
						{classes.map(
							(one, part) =>
								span.counts[one] > 0 && (
									<rect
										key={one}
										class={`seg seg--${one}`}
										x={x(span.from)}
										width={Math.min(64, x.bandwidth())}
										y={TOP + y((below[part] ?? 0) + span.counts[one])}
										height={y(0) - y(span.counts[one])}
									/>
								),
						)}
						{at % every === 0 && (
							<text
								class="chart-soft"
								x={(x(span.from) ?? 0) + Math.min(64, x.bandwidth()) / 2}
								y={TOP + PLOT + 18}
								text-anchor={at === 0 ? 'start' : 'middle'}
							>
								{spanName(span)}
							</text>
						)}
					</g>
				);
			})}
		</svg>
	);
}
