import { RESPONSIBILITIES } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './marks.css';
import { Person } from './Person.tsx';

const BLOCK = { width: 7, height: 6, gap: 1.5 } as const;
const ROW = RESPONSIBILITIES.length / 2;

/** The kinds of work as a load beside the one who carries it, two where a team is in place: a block each, filled when asked. */
export function ScopeLoad({ findings }: { findings: Findings }) {
	const count = RESPONSIBILITIES.filter((key) => findings[`responsibilities.${key}`].state === 'stated').length;
	const team = findings['foundations.team'];
	const people = team.state === 'stated' && team.value === 'in-place' ? [0, 7] : [0];
	const from = people.length * 7 + 5;
	const width = from + ROW * (BLOCK.width + BLOCK.gap);
	return (
		<span class="marks">
			<svg class="marks__row" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
				{people.map((x) => (
					<Person key={x} x={x} />
				))}
				{RESPONSIBILITIES.map((key, at) => (
					<rect
						key={key}
						class={at < count ? 'mark mark--on' : 'mark'}
						x={from + Math.floor(at / 2) * (BLOCK.width + BLOCK.gap) + 0.4}
						y={at % 2 === 0 ? 7.6 : 0.4}
						width={BLOCK.width - 0.8}
						height={BLOCK.height}
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
