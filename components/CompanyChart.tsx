import { scaleLinear, scaleSqrt } from 'd3-scale';
import { FOUNDATIONS, LAYERS, PARTNERS } from '../lib/analysis/codebook.ts';
import type { CompanyPicture } from '../lib/market/companies.ts';
import { oneDecimal } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { fitted } from './ChartLegend.tsx';

const WIDTH = 1180;
const TOP = 44;
const STEP = 32;
const NAME = 270;
const AT = { count: 310, layers: 390, stage: 640, partners: 830, inPlace: 970, flags: 1110 } as const;
const LAYER_STEP = 80;
const BAR = 90;

/** A line a company: layers hired for as circles, stage shown to stage hired for, means of partners, foundations, flags. */
export function CompanyChart({ companies }: { companies: readonly CompanyPicture[] }) {
	const most = Math.max(1, ...companies.flatMap(({ layers }) => LAYERS.map((layer) => layers[layer])));
	const radius = scaleSqrt([0, most], [0, 12]);
	const stage = scaleLinear([0, 3], [AT.stage, AT.stage + 125]);
	const height = TOP + companies.length * STEP;
	return (
		<svg class="chart-wide" aria-hidden="true" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
			<text class="chart-soft" x={0} y={28}>
				{say('market.companies.company')}
			</text>
			{LAYERS.map((layer, at) => (
				<text key={layer} class="chart-soft" x={AT.layers + at * LAYER_STEP} y={28} text-anchor="middle">
					{say(`codebook.layer.${layer}.name`)}
				</text>
			))}
			<text class="chart-soft" x={AT.stage - 8} y={10}>
				{say('market.companies.stage')}
			</text>
			{[0, 1, 2, 3].map((tick) => (
				<text key={tick} class="chart-soft" x={stage(tick)} y={28} text-anchor="middle">
					{tick}
				</text>
			))}
			<text class="chart-soft" x={AT.partners} y={28}>
				{fitted(say('market.companies.partners'), 130)}
			</text>
			<text class="chart-soft" x={AT.inPlace} y={28}>
				{fitted(say('market.companies.inPlace'), 130)}
			</text>
			<text class="chart-soft" x={AT.flags} y={28}>
				{say('market.companies.flags')}
			</text>
			{companies.map((one, row) => {
				const y = TOP + row * STEP + STEP / 2 - 4;
				return (
					<g key={one.company}>
						<line class="chart-line" x1={0} x2={WIDTH} y1={y + STEP / 2} y2={y + STEP / 2} />
						<text x={0} y={y + 4}>
							{fitted(one.company ?? say('market.noCompany'), NAME)}
						</text>
						<text class="chart-soft" x={AT.count} y={y + 4} text-anchor="end">
							{one.count}
						</text>
						{LAYERS.map((layer, at) => {
							const cx = AT.layers + at * LAYER_STEP;
							if (layer === 'operational' && one.missesMiddle)
								return <circle key={layer} class="seg seg--missing" cx={cx} cy={y} r="9" />;
							return <circle key={layer} class={`seg seg--${layer}`} cx={cx} cy={y} r={radius(one.layers[layer])} />;
						})}
						<StageWay y={y} shown={one.stageShown} hiredFor={one.stageHiredFor} place={stage} />
						<Mean x={AT.partners} y={y} value={one.partners} most={PARTNERS.length} kind="full" />
						<Mean x={AT.inPlace} y={y} value={one.inPlace} most={FOUNDATIONS.length} kind="full" />
						<text class={one.flags >= 1 ? 'chart-strong' : 'chart-soft'} x={AT.flags} y={y + 4}>
							{oneDecimal(one.flags)}
						</text>
					</g>
				);
			})}
		</svg>
	);
}

interface WayProps {
	y: number;
	shown: number | null;
	hiredFor: number | null;
	place(stage: number): number;
}

/** From the stage shown (a ring) to the stage hired for (a dot). */
function StageWay({ y, shown, hiredFor, place }: WayProps) {
	return (
		<g>
			{shown !== null && hiredFor !== null && (
				<line class="seg--way" x1={place(shown)} x2={place(hiredFor)} y1={y} y2={y} />
			)}
			{hiredFor !== null && <circle class="seg seg--full" cx={place(hiredFor)} cy={y} r="5" />}
			{shown !== null && <circle class="seg seg--shown" cx={place(shown)} cy={y} r="4" />}
		</g>
	);
}

function Mean({ x, y, value, most, kind }: { x: number; y: number; value: number; most: number; kind: string }) {
	return (
		<g>
			<rect class="seg seg--ground" x={x} y={y - 4} width={BAR} height="8" rx="2" />
			<rect class={`seg seg--${kind}`} x={x} y={y - 4} width={(BAR * value) / most} height="8" rx="2" />
		</g>
	);
}
