import { useState } from 'preact/hooks';
import { STATUSES } from '../lib/store/statuses.ts';
import { say } from '../lib/words/index.ts';
import { statusName, statusOf } from '../lib/words/status.ts';

const NONE = '';
const ANOTHER = ' another';
const LONGEST = 60;

/** How far things are: one of the usual statuses, one that is in use, or words of one's own. */
export function StatusField({
	status,
	inUse,
	change,
}: {
	status: string | null;
	inUse: readonly string[];
	change(status: string | null): void;
}) {
	const [isNaming, setNaming] = useState(false);
	const [name, setName] = useState('');
	const own = [...new Set([...inUse, ...(status === null ? [] : [status])])].filter(
		(one) => !(STATUSES as readonly string[]).includes(one),
	);
	const choose = (value: string) => {
		setNaming(value === ANOTHER);
		if (value !== ANOTHER) change(value === NONE ? null : value);
	};
	const keep = (event: Event) => {
		event.preventDefault();
		const named = statusOf(name);
		if (named === null) return;
		change(named);
		setNaming(false);
		setName('');
	};
	return (
		<form onSubmit={keep}>
			<label class="field">
				<span class="own__label">{say('own.status.label')}</span>
				<select value={isNaming ? ANOTHER : (status ?? NONE)} onChange={(event) => choose(event.currentTarget.value)}>
					<option value={NONE}>{say('own.status.none')}</option>
					{[...STATUSES, ...own].map((one) => (
						<option key={one} value={one}>
							{statusName(one)}
						</option>
					))}
					<option value={ANOTHER}>{say('own.status.own')}</option>
				</select>
			</label>
			{isNaming && (
				<div class="own__more">
					<input
						type="text"
						aria-label={say('own.status.ownHint')}
						placeholder={say('own.status.ownHint')}
						maxLength={LONGEST}
						value={name}
						ref={(input) => input?.focus()}
						onInput={(event) => setName(event.currentTarget.value)}
					/>
					<button type="submit" class="button">
						{say('own.notebook.addButton')}
					</button>
				</div>
			)}
		</form>
	);
}
