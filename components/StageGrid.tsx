import { scaleBand, scaleLinear } from 'd3-scale';
import { useContext } from 'preact/hooks';
import { STAGES } from '../lib/analysis/codebook.ts';
import { stageKey } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { fitted } from './ChartLegend.tsx';
import { ChartWidth } from './chart-width.ts';

const LEFT = 130;
const TOP = 44;
const CELL = { width: 84, height: 40 } as const;
/** With less room the columns have their numbers alone, which the rows explain. */
const ENOUGH = LEFT + (STAGES.length + 1) * CELL.width;
const SIZE = STAGES.length + 1;
const PLACES = Array.from({ length: SIZE }, (_, at) => at);

/** The name of a stage on an axis; the last place is "not shown". */
export const stageName = (at: number) => {
	const stage = STAGES[at];
	return stage === undefined ? say('market.stages.unknown') : `${stage} ${say(`${stageKey(stage)}.short`)}`;
};

/** Stage shown (down) against stage hired for (across); on the dashed diagonal they are the same. */
export function StageGrid({ counts }: { counts: readonly (readonly number[])[] }) {
	const width = Math.min(560, useContext(ChartWidth));
	const isNarrow = width < ENOUGH;
	const x = scaleBand(PLACES, [LEFT, isNarrow ? width : ENOUGH]).paddingInner(0.05);
	const y = scaleBand(PLACES, [TOP, TOP + SIZE * CELL.height]).paddingInner(0.08);
	const most = Math.max(1, ...counts.flat());
	const depth = scaleLinear([0, most], [0.08, 1]);
	const height = TOP + SIZE * CELL.height + 4;
	return (
		<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
			<text class="chart-soft" x={LEFT} y={12}>
				{say('market.stages.hiredFor')} →
			</text>
			<text class="chart-soft" x={LEFT - 10} y={32} text-anchor="end">
				{say('market.stages.shown')} ↓
			</text>
			{PLACES.map((at) => (
				<g key={at}>
					<text x={(x(at) ?? 0) + x.bandwidth() / 2} y={32} text-anchor="middle">
						{isNarrow ? (STAGES[at] ?? '?') : stageName(at)}
					</text>
					<text x={LEFT - 10} y={(y(at) ?? 0) + y.bandwidth() / 2 + 4} text-anchor="end">
						{fitted(stageName(at), LEFT - 10)}
					</text>
				</g>
			))}
			{PLACES.map((shown) =>
				PLACES.map((hiredFor) => {
					const count = counts[shown]?.[hiredFor] ?? 0;
					const box = { x: x(hiredFor) ?? 0, y: y(shown) ?? 0, width: x.bandwidth(), height: y.bandwidth(), rx: 3 };
					const same = shown === hiredFor && shown < STAGES.length;
					return (
						<g key={`${shown}-${hiredFor}`}>
							<rect class="seg seg--ground" {...box} />
							{count > 0 && <rect class="seg seg--full" {...box} fill-opacity={depth(count)} />}
							{same && <rect class="chart-frame" {...box} stroke-dasharray="3 3" />}
							<text
								class={
									depth(count) > 0.62 && count > 0 ? 'chart-strong chart-on' : count > 0 ? 'chart-strong' : 'chart-soft'
								}
								x={box.x + box.width / 2}
								y={box.y + box.height / 2 + 4}
								text-anchor="middle"
							>
								{count}
							</text>
						</g>
					);
				}),
			)}
		</svg>
	);
}
