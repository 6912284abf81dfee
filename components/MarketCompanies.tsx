import { LAYERS } from '../lib/analysis/codebook.ts';
import type { CompanyPicture } from '../lib/market/companies.ts';
import { oneDecimal } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { CompanyChart } from './CompanyChart.tsx';
import type { FigureProps } from './MarketFigures.tsx';

/** So many companies are drawn; the table has all of them, up to a number that a page carries. */
const DRAWN = 12;
const LISTED = 500;

/** What each company hires for, and what its postings say. */
export function CompaniesFigure({ companies, copyPicture }: FigureProps & { companies: readonly CompanyPicture[] }) {
	const drawn = companies.filter(({ company }) => company !== null).slice(0, DRAWN);
	return (
		<ChartFrame
			title={say('market.companies.title')}
			headline={say('market.companies.headline', { count: drawn.length })}
			table={{
				head: [
					say('market.companies.company'),
					say('market.postings'),
					...LAYERS.map((layer) => say(`codebook.layer.${layer}.name`)),
					say('market.stages.shown'),
					say('market.stages.hiredFor'),
					say('market.companies.partners'),
					say('market.companies.inPlace'),
					say('market.companies.flags'),
				],
				rows: companies
					.slice(0, LISTED)
					.map((one) => [
						one.company ?? say('market.noCompany'),
						one.count,
						...LAYERS.map((layer) =>
							layer === 'operational' && one.missesMiddle
								? `${one.layers[layer]}, ${say('market.companies.missing')}`
								: one.layers[layer],
						),
						figure(one.stageShown),
						figure(one.stageHiredFor),
						figure(one.partners),
						figure(one.inPlace),
						figure(one.flags),
					]),
			}}
			copyPicture={copyPicture}
		>
			<CompanyChart companies={drawn} />
		</ChartFrame>
	);
}

const figure = (mean: number | null) => (mean === null ? '–' : oneDecimal(mean));
