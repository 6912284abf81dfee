import { say } from '../lib/words/index.ts';
import './MarksSwitch.css';

/** Whether the quotes are marked on the page beside. */
export interface PageSwitch {
	/** `none`: the page is not reached (yet). */
	readonly state: 'none' | 'marking' | 'unsupported';
	readonly on: boolean;
	onSwitch(on: boolean): void;
}

export function MarksSwitch({ state, on, onSwitch }: PageSwitch) {
	if (state === 'unsupported') return <p class="marks-switch soft">{say('marks.unsupported')}</p>;
	return (
		<label class="marks-switch">
			<input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
			{say('marks.switch')}
		</label>
	);
}
