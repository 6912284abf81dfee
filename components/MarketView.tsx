import { useMemo } from 'preact/hooks';
import { companies } from '../lib/market/companies.ts';
import { type MarketPosting, weightOf } from '../lib/market/postings.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import { say } from '../lib/words/index.ts';
import type { PictureOutcome } from './ChartFrame.tsx';
import { Icon } from './Icon.tsx';
import { CompaniesFigure } from './MarketCompanies.tsx';
import { FlagsFigure, FoundationsFigure, LayersFigure, PartnersFigure, StagesFigure } from './MarketFigures.tsx';
import { TimeFigure } from './MarketTime.tsx';
import './MarketView.css';
import { Notice } from './Notice.tsx';
import { ReadingWords, type WordsRead } from './ReadingWords.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import type { Mistake } from './saved-list.ts';
import { TopBar } from './TopBar.tsx';
import { ViewLine } from './ViewLine.tsx';
import { DraftWay } from './Ways.tsx';

/** What the market picture is drawn from. */
export type Market =
	| { readonly kind: 'loading' }
	| {
			readonly kind: 'counted';
			readonly postings: readonly MarketPosting[];
			/** How many of the filter were not judged. */
			readonly left: number;
			/** The view of the list that is counted, in sentences; empty for a selection, and for all. */
			readonly view: readonly string[];
	  }
	| WordsRead
	| StoreFailure
	| Mistake;

export interface MarketActions {
	copyPicture(svg: SVGSVGElement, name: string): Promise<PictureOutcome>;
	print(): void;
	/** Takes the postings of the filter out, as a file. */
	takeAway(): void;
	openList(): void;
	/** Of reading what the search looks at, and on again. */
	stop(): void;
	again(): void;
}

/** The page that shows how the postings of a filter are spread. */
export function MarketView({ market, actions }: { market: Market; actions: MarketActions }) {
	return (
		<div class="market">
			<TopBar>
				<DraftWay />
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('market.toList')}
				</button>
			</TopBar>
			<main class="market__main">
				<Picture market={market} actions={actions} />
			</main>
		</div>
	);
}

function Picture({ market, actions }: { market: Market; actions: MarketActions }) {
	if (market.kind === 'loading') return <Notice icon="wait" title={say('market.loading')} busy />;
	if (market.kind === 'reading' || market.kind === 'stopped')
		return <ReadingWords words={market} stop={actions.stop} readOn={actions.again} />;
	if (market.kind === 'failed' || market.kind === 'error') {
		return (
			<StoreNotice trouble={market} level={1}>
				<div class="notice__steps">
					<button type="button" class="button" onClick={() => actions.openList()}>
						{say('market.toList')}
					</button>
				</div>
			</StoreNotice>
		);
	}
	return <Counted market={market} actions={actions} />;
}

function Counted({ market, actions }: { market: Extract<Market, { kind: 'counted' }>; actions: MarketActions }) {
	const { postings, left, view } = market;
	const all = useMemo(() => companies(postings), [postings]);
	const count = postings.length;
	const weight = weightOf(count);
	const figure = { postings, copyPicture: actions.copyPicture };
	return (
		<>
			<header class="market__head">
				<div>
					<h1>{say('market.title')}</h1>
					<p class="soft" role="status">
						{say('market.count', { count })} {left > 0 && say('market.left', { count: left })}
					</p>
					<ViewLine view={view} />
				</div>
				{count > 0 && (
					<div class="market__tools">
						<button type="button" class="button" onClick={() => actions.takeAway()}>
							<Icon name="out" />
							{say('market.takeAway')}
						</button>
						<button type="button" class="button" onClick={() => actions.print()}>
							<Icon name="page" />
							{say('market.print')}
						</button>
					</div>
				)}
			</header>
			{weight === 'none' ? (
				<Notice icon="list" level={2} title={say('market.none.title')}>
					<p>{say('market.none.text')}</p>
				</Notice>
			) : (
				<>
					<p class={weight === 'enough' ? 'market__weight soft' : 'market__weight market__weight--small'}>
						{weight === 'too-few' && say('market.weight.too-few', { count })}
						{weight === 'few' && say('market.weight.few', { count, points: Math.round(100 / count) })}
						{weight === 'enough' && say('market.weight.enough')}
					</p>
					<div class="market__figures">
						<div class="market__stack">
							<LayersFigure {...figure} companies={all} />
							<PartnersFigure {...figure} />
						</div>
						<div class="market__stack">
							<StagesFigure {...figure} />
							<FoundationsFigure {...figure} />
						</div>
						<div class="market__wide">
							<FlagsFigure {...figure} />
						</div>
						<div class="market__wide">
							<CompaniesFigure {...figure} companies={all} />
						</div>
						<div class="market__wide">
							<TimeFigure {...figure} />
						</div>
					</div>
				</>
			)}
		</>
	);
}
