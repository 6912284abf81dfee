import type { Words } from '../catalogue.ts';
import type { reportPage as en } from '../en/report-page.ts';

export const reportPage = {
	title: 'Diese Seite melden',
	what: 'Sie bekommen eine Datei mit dem Aufbau dieser Seite: ihre Worte, Namen und Zahlen sind ersetzt; der Name der Website und übliche Beschriftungen wie „Location“ bleiben. Nichts wird gesendet. Wenn Sie mögen, hängen Sie die Datei von Hand an eine Meldung.',
	save: 'Kopie herunterladen',
	saved: 'Die Kopie liegt in Ihren Downloads, als {{file}}. Sehen Sie sie an, bevor Sie sie weitergeben.',
	refused:
		'Der Browser ließ uns diese Seite nicht lesen. Klicken Sie auf die Groundwork-Schaltfläche und versuchen Sie es noch einmal.',
} as const satisfies Words<typeof en>;
