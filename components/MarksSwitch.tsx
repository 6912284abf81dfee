import { say } from '../lib/words/index.ts';
import './MarksSwitch.css';
import { type Refused, SettingRefused } from './SettingRefused.tsx';
import './TheirMarks.css';

const SAID = ['met', 'partly', 'concern', 'flag'] as const;

/** Whether the quotes are marked on the page beside. */
export interface PageSwitch {
	/** `none`: the page is not reached (yet). */
	readonly state: 'none' | 'marking' | 'unsupported';
	readonly on: boolean;
	readonly refused: Refused;
	onSwitch(on: boolean): void;
}

export function MarksSwitch({ state, on, refused, onSwitch }: PageSwitch) {
	if (state === 'unsupported') return <p class="marks-switch soft">{say('marks.sought.unsupported')}</p>;
	return (
		<div class="marks-line">
			<label class="marks-switch">
				<input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
				{say('marks.switch')}
			</label>
			<SettingRefused refused={refused} />
			{on && state === 'marking' && (
				<ul class="marks-line__legend" aria-label={say('marks.legend.label')}>
					{SAID.map((meaning) => (
						<li key={meaning} class={`theirs theirs--${meaning}`}>
							{say(`marks.legend.${meaning}`)}
						</li>
					))}
					<li class="theirs theirs--met theirs--inferred">{say('marks.legend.inferred')}</li>
				</ul>
			)}
		</div>
	);
}
