import { useId, useState } from 'preact/hooks';
import { type Field, valuesOf } from '../lib/analysis/codebook.ts';
import type { Claim } from '../lib/analysis/types.ts';
import type { Entries, NotebookQuestion } from '../lib/store/entries.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { learnedFrom, settledBy } from './notebook.ts';
import type { OpenedActions } from './opened-actions.ts';

const OPEN = '';
const NOT_SO = 'null';

/** What the answer to a question settles: a field of the codebook and the value that was learned. */
export function SettleField({
	item,
	entries,
	actions,
}: {
	item: NotebookQuestion;
	entries: Entries;
	actions: OpenedActions;
}) {
	const fields = settledBy(item);
	const [known] = learnedFrom(entries, item.id);
	const [chosen, setChosen] = useState<Field | null>(null);
	const one = fields.length === 1 ? (fields[0] ?? null) : null;
	const field = known ?? chosen ?? one;
	const id = useId();

	const settle = (value: string) => {
		if (!field) return;
		if (value === OPEN) return actions.edit(`learned.${field}`, () => null);
		const learned = value === NOT_SO ? null : valuesOf(field).find((candidate) => String(candidate) === value);
		if (learned === undefined) return;
		actions.edit(`learned.${field}`, () => ({ value: learned, from: item.id }) as never);
	};
	const chooseField = (next: string) => {
		if (known) actions.edit(`learned.${known}`, () => null);
		setChosen(fields.find((candidate) => candidate === next) ?? null);
	};
	const entry = field && entries[`learned.${field}`];
	const value = entry && entry.value.from === item.id ? String(entry.value.value) : OPEN;
	return (
		<div class="settle">
			{one ? (
				<label class="settle__name" for={id}>
					{fieldName(one)}
				</label>
			) : (
				<select
					aria-label={say('own.notebook.settleField')}
					value={field ?? OPEN}
					onChange={(event) => chooseField(event.currentTarget.value)}
				>
					<option value={OPEN}>{say('own.notebook.nothing')}</option>
					{fields.map((candidate) => (
						<option key={candidate} value={candidate}>
							{fieldName(candidate)}
						</option>
					))}
				</select>
			)}
			{field && (
				<select
					id={id}
					aria-label={one ? undefined : say('own.notebook.settleValue')}
					value={value}
					onChange={(event) => settle(event.currentTarget.value)}
				>
					<option value={OPEN}>{say('own.notebook.notYet')}</option>
					{valuesOf(field).map((candidate) => (
						<option key={String(candidate)} value={String(candidate)}>
							{valueName({ field, value: candidate } as Claim) ?? say('own.notebook.yes')}
						</option>
					))}
					<option value={NOT_SO}>{say('own.notebook.notSo')}</option>
				</select>
			)}
		</div>
	);
}
