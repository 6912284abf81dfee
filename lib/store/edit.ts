import { announce } from './changes.ts';
import { type Writing, write } from './database.ts';
import type { Entry, EntryField, EntryValue } from './entries.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';
import { readEntry } from './stored.ts';

/** A field that is a text. */
export type TextField = 'note' | `answer.${string}`;

/** The field as it stands now, with its time; `entry` is null when it is empty. */
export interface Edited<F extends EntryField> {
	readonly kind: 'edited';
	readonly entry: Entry<F> | null;
}

/** Another page changed the field since: nothing was written. `theirs` is null when that page emptied it. */
export interface Overtaken<F extends EntryField> {
	readonly kind: 'overtaken';
	readonly theirs: Entry<F> | null;
}

/**
 * Keeps one field of what the person wrote. `change` gets the value as it stands in the store, so that nothing of
 * another page is lost; null empties the field.
 */
export async function edit<F extends EntryField>(
	id: string,
	field: F,
	change: (now: EntryValue<F> | null) => EntryValue<F> | null,
): Promise<Edited<F> | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			if (!(await isThere(tx, id))) return failed('missing');
			const stored = await stand(tx, id, field);
			return await put(tx, id, field, change(stored?.value ?? null), stored);
		}),
	);
	if (outcome.kind === 'edited') tell(id, field, outcome.entry);
	return outcome;
}

/**
 * Keeps a text that was typed over what stood there at `basis` (the `changedAt` of the entry that was on show; null: it
 * was empty). When another page has changed the field since, nothing is written and its text comes back.
 */
export async function editText<F extends TextField>(
	id: string,
	field: F,
	text: string,
	basis: string | null,
): Promise<Edited<F> | Overtaken<F> | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			if (!(await isThere(tx, id))) return failed('missing');
			const stored = await stand(tx, id, field);
			if ((stored?.changedAt ?? null) !== basis && stored?.value !== text)
				return { kind: 'overtaken' as const, theirs: stored };
			return await put(tx, id, field, text === '' ? null : (text as EntryValue<F>), stored);
		}),
	);
	if (outcome.kind === 'edited') tell(id, field, outcome.entry);
	return outcome;
}

/**
 * Keeps a text of a page that is being closed: it gets no second turn, so the write is one request, committed at once,
 * over whatever stands there.
 */
export async function lastWords<F extends TextField>(
	id: string,
	field: F,
	text: string,
): Promise<Edited<F> | StoreFailure> {
	const entry = made(id, field, text as EntryValue<F>);
	const outcome = await orFailure(async () => {
		await write((tx) => {
			const request = tx.objectStore('entries').put(entry);
			tx.commit();
			return request;
		});
		return await write(async (tx) => {
			const there = await isThere(tx, id);
			if (!there || text === '') await tx.objectStore('entries').delete([field, id]);
			return there ? { kind: 'edited' as const, entry: text === '' ? null : entry } : failed('missing');
		});
	});
	if (outcome.kind === 'edited') tell(id, field, outcome.entry);
	return outcome;
}

function made<F extends EntryField>(id: string, field: F, value: EntryValue<F>): Entry<F> {
	return { schema: 2, id, field, value, changedAt: new Date().toISOString() };
}

export async function isThere(tx: Writing, id: string): Promise<boolean> {
	return (await tx.objectStore('postings').getKey(id)) !== undefined;
}

export async function stand<F extends EntryField>(tx: Writing, id: string, field: F): Promise<Entry<F> | null> {
	return readEntry(await tx.objectStore('entries').get([field, id])) as Entry<F> | null;
}

export async function put<F extends EntryField>(
	tx: Writing,
	id: string,
	field: F,
	value: EntryValue<F> | null,
	stored: Entry<F> | null,
): Promise<Edited<F>> {
	if (JSON.stringify(value) === JSON.stringify(stored?.value ?? null)) return { kind: 'edited', entry: stored };
	const entry = value === null ? null : made(id, field, value);
	if (entry) await tx.objectStore('entries').put(entry);
	else await tx.objectStore('entries').delete([field, id]);
	return { kind: 'edited', entry };
}

function tell(id: string, field: EntryField, entry: Entry | null): void {
	announce({ id, what: `entry ${field}`, changedAt: entry?.changedAt ?? null });
}
