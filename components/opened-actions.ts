import type { TextField } from '../lib/store/edit.ts';
import type { EntryField, EntryValue } from '../lib/store/entries.ts';
import type { CorrectedFacts } from './CorrectionForm.tsx';
import type { TypedActions } from './use-typed.ts';

/** What a person can do with the open posting. */
export interface OpenedActions {
	/** Changes one field; `change` gets the value as it stands, null empties it. */
	edit<F extends EntryField>(field: F, change: (now: EntryValue<F> | null) => EntryValue<F> | null): void;
	/** The same for what is typed. */
	typed(field: TextField): TypedActions;
	/** Puts right what the page said; the posting is read again with it. */
	correct(facts: CorrectedFacts): void;
	/** A new id, for a question of the person's own. */
	newId(): string;
	/** Prints the page: with a posting open, its report. */
	print(): void;
	/** Prints the notebook alone. */
	printNotebook(): void;
}
