import type { Words } from '../catalogue.ts';
import type { readingWords as en } from '../en/reading-words.ts';

export const readingWords = {
	title: 'Ihre Anzeigen werden für diese Suche gelesen',
	text: 'Jede wird einmal nach ihren Wörtern gelesen. Die nächste Suche geht schnell.',
	progress: 'Gelesen',
	stop: 'Anhalten',
	stopped: {
		title: 'Angehalten, bevor alles gelesen war',
		text: 'Die Suche sieht jede Anzeige an. Was gelesen ist, bleibt gelesen.',
	},
	readOn: 'Weiterlesen',
} as const satisfies Words<typeof en>;
