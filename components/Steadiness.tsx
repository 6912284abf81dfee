import { partsOf, scoreUnder, steadiness, WAYS, type Weights } from '../lib/compare/weights.ts';
import { factor as inFigures, percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { checkWord } from '../lib/words/report.ts';
import type { ComparedPosting } from './compared.ts';
import './Steadiness.css';

interface SteadinessProps {
	postings: readonly ComparedPosting[];
	ownWeights: Weights | null;
	usualWeights: Weights;
}

/** Would the order change under other weights? How far it rests on them, and on which. */
export function Steadiness({ postings, ownWeights, usualWeights }: SteadinessProps) {
	const scored = postings.filter(({ report }) => report.kind === 'read' && report.scores.overall.value !== null);
	if (postings.length < 2) return null;
	const titles = scored.map(({ posting }) => posting.title);
	const credits = scored.map(
		({ report, reassessed }) =>
			partsOf((reassessed ?? (report as Extract<typeof report, { kind: 'read' }>)).scores.overall).credits,
	);
	const weights = ownWeights ?? usualWeights;
	const found = steadiness(credits, weights);
	const usualBest = best(credits.map((one) => scoreUnder(one, usualWeights)));
	return (
		<section class="steady">
			<h2>{say('compare.weights.title')}</h2>
			{scored.length < 2 ? (
				<p>{say('compare.weights.tooFew')}</p>
			) : (
				<>
					<p class="soft">
						{say(ownWeights ? 'compare.weights.yours' : 'compare.weights.usual')}{' '}
						{scored.some(({ reassessed }) => reassessed) && say('compare.weights.yourWord')}
					</p>
					<p class="steady__answer">
						{say(`compare.weights.holds.${holding(found.holds)}`, { share: percent(found.holds), ways: WAYS })}
					</p>
					{found.close.map(([one, other]) => (
						<p key={`${one}-${other}`}>
							{say('compare.weights.close', { one: titles[one] ?? '', other: titles[other] ?? '' })}
						</p>
					))}
					{ownWeights && usualBest !== found.order[0] && (
						<p>{say('compare.weights.otherOrder', { title: titles[usualBest] ?? '' })}</p>
					)}
					<StandingTable found={found} titles={titles} />
					{found.flips.length === 0 ? (
						<p>{say('compare.weights.noFlip')}</p>
					) : (
						<>
							<h3>{say('compare.weights.flipsTitle')}</h3>
							<ul class="steady__flips">
								{found.flips.slice(0, 4).map(({ check, factor, first }) => (
									<li key={check}>
										{say(`compare.weights.flip.${factor === 0 ? 'out' : 'times'}`, {
											check: checkWord(check, 'name'),
											factor: inFigures(factor),
											title: titles[first] ?? '',
										})}
									</li>
								))}
							</ul>
						</>
					)}
					<p class="steady__method">{say('compare.weights.method', { ways: WAYS })}</p>
				</>
			)}
		</section>
	);
}

function StandingTable({ found, titles }: { found: ReturnType<typeof steadiness>; titles: readonly string[] }) {
	return (
		<table class="steady__table">
			<thead>
				<tr>
					<th scope="col">{say('compare.weights.posting')}</th>
					<th scope="col">{say('compare.weights.score')}</th>
					<th scope="col">{say('compare.weights.range')}</th>
					<th scope="col">{say('compare.weights.first')}</th>
				</tr>
			</thead>
			<tbody>
				{found.order.map((at) => {
					const { score, range, first } = found.standings[at] ?? { score: 0, range: null, first: 0 };
					const [low, high] = (range ?? [0, 0]).map(Math.round);
					return (
						<tr key={at}>
							<th scope="row">
								<bdi class="steady__title">{titles[at]}</bdi>
							</th>
							<td>{Math.round(score ?? 0)}</td>
							<td class="steady__range">
								<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
									<rect class="steady__ground" x="0" y="4.25" width="100" height="1.5" />
									<rect class="steady__span" x={low} y="2.5" width={Math.max(1, (high ?? 0) - (low ?? 0))} height="5" />
									<rect class="steady__score" x={(score ?? 0) - 0.5} y="0" width="1" height="10" />
								</svg>
								<span>{say('compare.weights.rangeWords', { low: low ?? 0, high: high ?? 0 })}</span>
							</td>
							<td>{percent(first)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

function holding(share: number): 'always' | 'mostly' | 'often' | 'seldom' {
	if (share === 1) return 'always';
	if (share >= 0.9) return 'mostly';
	return share >= 0.5 ? 'often' : 'seldom';
}

const best = (scores: readonly (number | null)[]) =>
	scores.indexOf(Math.max(...scores.map((score) => score ?? Number.NEGATIVE_INFINITY)));
