import type { Words } from '../catalogue.ts';
import type { print as en } from '../en/print.ts';

export const print = {
	report: 'Den Bericht drucken',
	comparison: 'Den Vergleich drucken',
	print: 'Drucken',
	parts: {
		notes: 'Was ich geschrieben und bewertet habe',
		names: 'Namen von Unternehmen, Adressen, Zitate',
	},
	made: 'Mit Groundwork gemacht. Es beurteilt Texte, nicht Arbeitgeber.',
	quote: '„{{quote}}“',
	rating: 'Ihre Bewertung: {{name}}',
	learned: 'Sie erfuhren: {{field}}',
	more: 'In der Liste steht mehr davon.',
} as const satisfies Words<typeof en>;
