import { boardNames } from '../board-names.ts';
import type { Words } from '../catalogue.ts';
import type { boards as en } from '../en/boards.ts';

export const boards = {
	title: 'Jobbörsen',
	intro:
		'Eine Seite wird gelesen, wenn Sie auf die Schaltfläche klicken. Die Börsen, die Sie hier einschalten, werden gelesen, sobald Sie eine Anzeige öffnen: die Schaltfläche zeigt die Stufe, und die Seitenleiste folgt Ihnen von einer Anzeige zur nächsten.',
	private:
		'Der Browser fragt Sie vorher. Was gelesen wird, bleibt auf diesem Gerät, und Sie können eine Börse jederzeit ausschalten.',
	counted_one: '{{count}} Börse ist an',
	counted_other: '{{count}} Börsen sind an',
	none: 'Keine Börse ist an',
	means: 'Anzeigen auf {{hosts}} werden beim Öffnen gelesen.',
	meansMore_one: 'Anzeigen auf {{hosts}} und einer weiteren Seite werden beim Öffnen gelesen.',
	meansMore_other: 'Anzeigen auf {{hosts}} und {{count}} weiteren Seiten werden beim Öffnen gelesen.',
	refused: '{{board}} bleibt aus: der Browser hat die Erlaubnis nicht bekommen.',
	notTakenBack:
		'{{board}} bleibt an: der Browser hat die Erlaubnis nicht zurückgenommen. Nehmen Sie sie auf der Erweiterungsseite des Browsers weg.',
	offer: {
		question: '{{board}} ohne Klick lesen?',
		yes: 'Ja',
		notNow: 'Jetzt nicht',
	},
	names: boardNames,
} as const satisfies Words<typeof en>;
