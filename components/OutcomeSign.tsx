import type { Outcome } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './OutcomeSign.css';

/** How a check came out, as a shape: full, half, a solid diamond, an empty dotted ring, a square for a check that did not run. */
export function OutcomeSign({ kind }: { kind: Outcome['kind'] }) {
	return (
		<svg class={`outcome-sign outcome-sign--${kind}`} viewBox="0 0 16 16" width="16" height="16" role="img">
			<title>{say(`faces.checkCard.outcome.${kind}`)}</title>
			{kind === 'met' && (
				<>
					<circle cx="8" cy="8" r="7" fill="currentColor" />
					<path class="outcome-sign__cut" d="M4.8 8.3 7 10.5l4.2-4.8" fill="none" stroke-width="1.75" />
				</>
			)}
			{kind === 'partly' && (
				<>
					<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
					<path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
				</>
			)}
			{kind === 'concern' && <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />}
			{kind === 'silent' && (
				<circle
					cx="8"
					cy="8"
					r="6.25"
					fill="none"
					stroke="currentColor"
					stroke-width="1.5"
					stroke-dasharray="2.2 1.7"
				/>
			)}
			{kind === 'error' && (
				<path d="M2 2h12v12H2zM5 5l6 6M11 5l-6 6" fill="none" stroke="currentColor" stroke-width="1.5" />
			)}
		</svg>
	);
}
