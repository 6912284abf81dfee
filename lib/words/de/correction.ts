import type { Words } from '../catalogue.ts';
import type { correction as en } from '../en/correction.ts';

export const correction = {
	open: 'Titel, Unternehmen oder Ort berichtigen',
	title: 'Titel',
	company: 'Unternehmen',
	place: 'Ort',
	needed: 'Eine Anzeige braucht einen Titel.',
	keep: 'Übernehmen',
} as const satisfies Words<typeof en>;
