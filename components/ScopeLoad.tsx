import { RESPONSIBILITIES } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './marks.css';

/** How many kinds of work lie on one person: a block each, filled when asked. */
export function ScopeLoad({ findings }: { findings: Findings }) {
	const count = RESPONSIBILITIES.filter((key) => findings[`responsibilities.${key}`].state === 'stated').length;
	return (
		<span class="marks">
			<svg class="marks__row" viewBox="0 0 96 10" width="96" height="10" aria-hidden="true">
				{RESPONSIBILITIES.map((key, at) => (
					<rect
						key={key}
						class={at < count ? 'mark mark--on' : 'mark'}
						x={at * 8 + 0.5}
						y="0.5"
						width="6"
						height="9"
						rx="1"
					/>
				))}
			</svg>
			<span>{say('faces.scope.load', { count, total: RESPONSIBILITIES.length })}</span>
		</span>
	);
}

/** The same by name: what is asked, then what is not. */
export function ScopeNames({ findings }: { findings: Findings }) {
	const asked = RESPONSIBILITIES.filter((key) => findings[`responsibilities.${key}`].state === 'stated');
	if (asked.length === 0) return <p class="soft">{say('faces.scope.none')}</p>;
	return (
		<ul class="names names--tags">
			{RESPONSIBILITIES.map((key) => (
				<li
					key={key}
					class={asked.includes(key) ? 'name name--on' : 'name'}
					title={say(`codebook.responsibilities.${key}.means`)}
				>
					<span class="unseen">{say(asked.includes(key) ? 'faces.scope.asked' : 'faces.scope.notAsked')}: </span>
					{say(`codebook.responsibilities.${key}.name`)}
				</li>
			))}
		</ul>
	);
}
