import { FOUNDATIONS, type Foundation } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './marks.css';

type Standing = 'in-place' | 'on-the-role' | 'silent';

const ORDER: readonly Standing[] = ['in-place', 'on-the-role', 'silent'];
const ICONS = { 'in-place': 'check', 'on-the-role': 'toYou', silent: 'question' } as const;

function standings(findings: Findings): { foundation: Foundation; standing: Standing }[] {
	const all = FOUNDATIONS.map((foundation) => {
		const finding = findings[`foundations.${foundation}`];
		return { foundation, standing: finding.state === 'stated' ? finding.value : ('silent' as const) };
	});
	return all.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/** What is in place, left to the role, or not said: a sign and a name each. */
export function FoundationMarks({ findings }: { findings: Findings }) {
	return (
		<span class="marks marks--words">
			{standings(findings).map(({ foundation, standing }) => (
				<span key={foundation} class={`foundation foundation--${standing}`}>
					<Icon name={ICONS[standing]} size={12} />
					{say(`codebook.foundations.${foundation}.name`)}
					<span class="unseen"> {say(`codebook.foundationValues.${standing}`)}</span>
				</span>
			))}
		</span>
	);
}

/** The same by name, one a line. */
export function FoundationNames({ findings }: { findings: Findings }) {
	return (
		<ul class="names names--rows">
			{standings(findings).map(({ foundation, standing }) => (
				<li key={foundation} class={`foundation foundation--${standing}`}>
					<Icon name={ICONS[standing]} size={13} />
					<span>{say(`codebook.foundations.${foundation}.means`)}</span>
					<span class="name__value">{say(`codebook.foundationValues.${standing}`)}</span>
				</li>
			))}
		</ul>
	);
}
