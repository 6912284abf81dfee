import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import './ChartFrame.css';
import { ChartWidth, useWidth } from './chart-width.ts';
import { Icon } from './Icon.tsx';

/** What became of a picture: on the clipboard, in the downloads, or not made. */
export type PictureOutcome = 'copied' | 'downloaded' | 'pictureFailed';

/** The same numbers as a chart shows. */
interface ChartTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

interface ChartFrameProps {
	title: string;
	/** What there is to see, in a sentence. */
	headline: string;
	table: ChartTable;
	/** Gets the chart's SVG and a name for a file. */
	copyPicture(svg: SVGSVGElement, name: string): Promise<PictureOutcome>;
	tools?: ComponentChildren;
	/** The drawing: one SVG. */
	children: ComponentChildren;
}

/** A chart with its sentence, its table and its copy as a picture. Screen readers get sentence and table. */
export function ChartFrame({ title, headline, table, copyPicture, tools, children }: ChartFrameProps) {
	const id = useId();
	const drawing = useRef<HTMLDivElement>(null);
	const width = useWidth(drawing, 560);
	const [shown, setShown] = useState(false);
	const [outcome, setOutcome] = useState<PictureOutcome | null>(null);
	const copy = async () => {
		const svg = drawing.current?.querySelector('svg');
		if (svg) setOutcome(await copyPicture(svg, title));
	};
	return (
		<figure class="chart" aria-labelledby={id}>
			<figcaption class="chart__head">
				<h2 id={id}>{title}</h2>
				<p>{headline}</p>
				{tools}
			</figcaption>
			<div ref={drawing} class="chart__drawing" aria-hidden="true">
				<ChartWidth.Provider value={width}>{children}</ChartWidth.Provider>
			</div>
			<div class="chart__tools">
				<button type="button" class="button button--quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
					<Icon name="list" />
					{say(shown ? 'market.hideTable' : 'market.showTable')}
				</button>
				<button type="button" class="button button--quiet" onClick={() => void copy()} onBlur={() => setOutcome(null)}>
					<Icon name={outcome === 'copied' ? 'check' : 'copy'} />
					{say(outcome === 'copied' ? 'market.copied' : 'market.copyPicture')}
				</button>
				<span role="status" class={outcome === null || outcome === 'copied' ? 'unseen' : 'soft'}>
					{outcome && say(`market.${outcome}`)}
				</span>
			</div>
			<div class={shown ? 'chart__table' : 'unseen'} tabIndex={shown ? 0 : -1}>
				<table aria-label={title}>
					<thead>
						<tr>
							{table.head.map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{table.rows.map(([name, ...cells], at) => (
							<tr key={`${at}-${name}`}>
								<th scope="row">
									<bdi>{name}</bdi>
								</th>
								{cells.map((cell, column) => (
									<td key={table.head[column + 1]}>{cell}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</figure>
	);
}
