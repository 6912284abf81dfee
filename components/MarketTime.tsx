import { useMemo, useState } from 'preact/hooks';
import { CLASSES, MEASURES, type Measure } from '../lib/market/spread.ts';
import { overTime } from '../lib/market/time.ts';
import { say } from '../lib/words/index.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { FigureProps } from './MarketFigures.tsx';
import { className, spanName } from './market-words.ts';
import { TimeChart } from './TimeChart.tsx';

/** How one measure goes over time. */
export function TimeFigure({ postings, copyPicture }: FigureProps) {
	const [measure, setMeasure] = useState<Measure>('layer');
	const spans = useMemo(() => overTime(postings, measure), [postings, measure]);
	const [first] = spans;
	if (!first) return null;
	const small = spans.some(({ count }) => count > 0 && count < 5);
	return (
		<ChartFrame
			title={say('market.time.title')}
			headline={[
				say(`market.time.headline.${first.unit}`),
				say('market.time.undated'),
				small ? say('market.time.few') : '',
			]
				.join(' ')
				.trim()}
			tools={
				<label class="market__split">
					{say('market.time.by')}
					<select value={measure} onChange={(event) => setMeasure(event.currentTarget.value as Measure)}>
						{MEASURES.map((one) => (
							<option key={one} value={one}>
								{say(`market.measures.${one}`)}
							</option>
						))}
					</select>
				</label>
			}
			table={{
				head: [
					say('market.time.from'),
					...CLASSES[measure].map((one) => className(measure, one)),
					say('market.postings'),
				],
				rows: spans.map((span) => [spanName(span), ...CLASSES[measure].map((one) => span.counts[one]), span.count]),
			}}
			copyPicture={copyPicture}
		>
			<TimeChart spans={spans} measure={measure} />
		</ChartFrame>
	);
}
