import { FIELDS, type Field } from '../lib/analysis/codebook.ts';
import { SETTLES } from '../lib/analysis/corrections.ts';
import type { Question } from '../lib/analysis/types.ts';
import type { Entries, NotebookQuestion } from '../lib/store/entries.ts';
import { LOOKED_FOR } from '../lib/words/fields.ts';
import { type Asker, wordQuestion } from '../lib/words/questions.ts';

type Notebook = readonly NotebookQuestion[];

/** The notebook's questions: those that are kept in their order, then what a report asks and the notebook has not yet. */
export function notebookOf(kept: Notebook | null | undefined, questions: readonly Question[]): Notebook {
	const known = new Set(kept?.map(({ id }) => id));
	const asked = questions
		.filter(({ topic }) => !known.has(topic))
		.map(({ topic, reason, terms }): NotebookQuestion => {
			return { id: topic, ticked: false, asks: { kind: 'report', topic, reason, terms: { ...terms } } };
		});
	return [...(kept ?? []), ...asked];
}

export function tick(notebook: Notebook, id: string, ticked: boolean): Notebook {
	return notebook.map((one) => (one.id === id ? { ...one, ticked } : one));
}

/** Moves a question by so many places, as far as there are any. */
export function move(notebook: Notebook, id: string, by: number): Notebook {
	const from = notebook.findIndex((one) => one.id === id);
	const one = notebook[from];
	if (!one) return notebook;
	const to = Math.max(0, Math.min(notebook.length - 1, from + by));
	return notebook.toSpliced(from, 1).toSpliced(to, 0, one);
}

export function ask(notebook: Notebook, id: string, text: string): Notebook {
	return [...notebook, { id, ticked: false, asks: { kind: 'own', text } }];
}

export function takeAway(notebook: Notebook, id: string): Notebook {
	return notebook.filter((one) => one.id !== id);
}

export function questionText({ asks }: NotebookQuestion, asker: Asker): string {
	return asks.kind === 'own' ? asks.text : wordQuestion(asks, { asker }).text;
}

/** The fields that an answer to this question can settle, the likeliest first. */
export function settledBy({ asks }: NotebookQuestion): readonly Field[] {
	return asks.kind === 'own' ? LOOKED_FOR : SETTLES[asks.topic];
}

/** What was learned from the answer to this question. */
export function learnedFrom(entries: Entries, id: string): readonly Field[] {
	return FIELDS.filter((field) => entries[`learned.${field}`]?.value.from === id);
}
