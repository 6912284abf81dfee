import { percent } from '../lib/words/format.ts';
import './ProgressLine.css';

/** How far long work is, with the way to stop it. */
export function ProgressLine({
	words,
	share,
	stop,
}: {
	words: string;
	share: number;
	stop?: { readonly name: string; readonly press: () => void };
}) {
	return (
		<div class="progress">
			<label>
				<span class="progress__words">
					{words} <span class="soft">{percent(share)}</span>
				</span>
				<progress max="1" value={share} />
			</label>
			{stop && (
				<button type="button" class="button" onClick={() => stop.press()}>
					{stop.name}
				</button>
			)}
		</div>
	);
}
