import { LAYERS } from '../lib/analysis/codebook.ts';
import type { CompanyPicture } from '../lib/market/companies.ts';
import type { MarketPosting } from '../lib/market/postings.ts';
import {
	countClasses,
	flagCounts,
	foundationCounts,
	partnerCounts,
	stageGaps,
	stageGrid,
} from '../lib/market/spread.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { BarChart } from './BarChart.tsx';
import { ChartFrame, type PictureOutcome } from './ChartFrame.tsx';
import { countAndShare } from './market-words.ts';
import { StageGrid, stageName } from './StageGrid.tsx';

export interface FigureProps {
	postings: readonly MarketPosting[];
	copyPicture(svg: SVGSVGElement, name: string): Promise<PictureOutcome>;
}

/** Layers hired for: the operational one, in the middle, is lit, also when nobody hires for it. */
export function LayersFigure({
	postings,
	copyPicture,
	companies,
}: FigureProps & { companies: readonly CompanyPicture[] }) {
	const total = postings.length;
	const counts = countClasses(postings, 'layer');
	const count = counts.operational;
	const layered = companies.filter(
		({ company, count, layers }) => company !== null && count > 1 && LAYERS.some((layer) => layers[layer] > 0),
	);
	const missing = layered.filter(({ missesMiddle }) => missesMiddle).length;
	const headline =
		total < 5
			? say('market.layers.headlineFew', { count, total })
			: say('market.layers.headline', { count, total, share: percent(count / total) });
	const rows = [
		...LAYERS.map((layer) => ({ kind: layer, name: say(`codebook.layer.${layer}.name`), count: counts[layer] })),
		{ kind: 'unknown', name: say('market.layers.unknown'), count: counts.unknown },
	];
	return (
		<ChartFrame
			title={say('market.layers.title')}
			headline={
				missing === 0
					? headline
					: `${headline} ${say('market.layers.companies', { count: missing, total: layered.length })}`
			}
			table={tableOf(
				say('market.measures.layer'),
				rows.map(({ name, count }) => [name, count, countAndShare(count, total)]),
			)}
			copyPicture={copyPicture}
		>
			<BarChart
				total={total}
				legend={[]}
				bars={rows.map(({ kind, name, count }) => ({
					name,
					parts: [{ kind, count }],
					words: countAndShare(count, total),
					strong: kind === 'operational',
				}))}
			/>
		</ChartFrame>
	);
}

/** Stage shown against stage hired for. */
export function StagesFigure({ postings, copyPicture }: FigureProps) {
	const counts = stageGrid(postings);
	const { both, later, same } = stageGaps(postings);
	return (
		<ChartFrame
			title={say('market.stages.title')}
			headline={both === 0 ? say('market.stages.none') : say('market.stages.headline', { both, later, same })}
			table={{
				head: [
					`${say('market.stages.shown')} ↓ ${say('market.stages.hiredFor')} →`,
					...counts.map((_, at) => stageName(at)),
				],
				rows: counts.map((row, at) => [stageName(at), ...row]),
			}}
			copyPicture={copyPicture}
		>
			<StageGrid counts={counts} />
		</ChartFrame>
	);
}

/** Which partners are committed, which only named. */
export function PartnersFigure({ postings, copyPicture }: FigureProps) {
	const total = postings.length;
	const counts = partnerCounts(postings).map(({ partner, ...rest }) => ({
		name: say(`codebook.partners.${partner}.name`),
		...rest,
	}));
	const [first] = counts;
	const most = first ? first.committed + first.named : 0;
	return (
		<ChartFrame
			title={say('market.partners.title')}
			headline={
				first && most > 0
					? say('market.partners.headline', { name: first.name, count: most, total })
					: say('market.partners.none')
			}
			table={{
				head: [
					say('exchange.columns.partners'),
					say('market.partners.committed'),
					say('market.partners.named'),
					say('market.postings'),
				],
				rows: counts.map(({ name, committed, named }) => [name, committed, named, total]),
			}}
			copyPicture={copyPicture}
		>
			<BarChart
				total={total}
				legend={[
					{ kind: 'full', name: say('market.partners.committed') },
					{ kind: 'part', name: say('market.partners.named') },
				]}
				bars={counts.map(({ name, committed, named }) => ({
					name,
					parts: [
						{ kind: 'full', count: committed },
						{ kind: 'part', count: named },
					],
					words: countAndShare(committed + named, total),
				}))}
			/>
		</ChartFrame>
	);
}

/** Which foundations are in place, which left to the role. */
export function FoundationsFigure({ postings, copyPicture }: FigureProps) {
	const total = postings.length;
	const counts = foundationCounts(postings).map(({ foundation, ...rest }) => ({
		name: say(`codebook.foundations.${foundation}.name`),
		...rest,
	}));
	const [first] = counts;
	return (
		<ChartFrame
			title={say('market.foundations.title')}
			headline={
				first && first.inPlace > 0
					? say('market.foundations.headline', { name: first.name, count: first.inPlace, total })
					: say('market.foundations.none')
			}
			table={{
				head: [
					say('market.foundations.title'),
					say('market.foundations.inPlace'),
					say('market.foundations.onTheRole'),
					say('market.postings'),
				],
				rows: counts.map(({ name, inPlace, onTheRole }) => [name, inPlace, onTheRole, total]),
			}}
			copyPicture={copyPicture}
		>
			<BarChart
				total={total}
				legend={[
					{ kind: 'full', name: say('market.foundations.inPlace') },
					{ kind: 'operational', name: say('market.foundations.onTheRole') },
				]}
				bars={counts.map(({ name, inPlace, onTheRole }) => ({
					name,
					parts: [
						{ kind: 'full', count: inPlace },
						{ kind: 'operational', count: onTheRole },
					],
					words: countAndShare(inPlace, total),
				}))}
			/>
		</ChartFrame>
	);
}

/** Which flags are raised. */
export function FlagsFigure({ postings, copyPicture }: FigureProps) {
	const total = postings.length;
	const counts = flagCounts(postings).map(({ flag, count }) => ({ name: say(`flags.${flag}.title`), count }));
	const [first] = counts;
	return (
		<ChartFrame
			title={say('market.flags.title')}
			headline={
				first && first.count > 0
					? say('market.flags.headline', { name: first.name, count: first.count, total })
					: say('market.flags.none')
			}
			table={tableOf(
				say('market.flags.title'),
				counts.map(({ name, count }) => [name, count, countAndShare(count, total)]),
			)}
			copyPicture={copyPicture}
		>
			<BarChart
				total={total}
				legend={[]}
				names="long"
				bars={counts.map(({ name, count }) => ({
					name,
					parts: [{ kind: 'flag', count }],
					words: countAndShare(count, total),
				}))}
			/>
		</ChartFrame>
	);
}

function tableOf(name: string, rows: readonly (readonly [string, number, string])[]) {
	return { head: [name, say('market.postings')], rows: rows.map(([label, , words]) => [label, words]) };
}
