import type { Words } from '../catalogue.ts';
import type { data as en } from '../en/data.ts';

const reminder = {
	first_one: '{{count}} Änderung steht nur in diesem Browser. Eine Datei hält sie sicher.',
	first_other: '{{count}} Änderungen stehen nur in diesem Browser. Eine Datei hält sie sicher.',
	again_one: '{{count}} Änderung seit Ihrem letzten Export am {{day}}.',
	again_other: '{{count}} Änderungen seit Ihrem letzten Export am {{day}}.',
	export: 'Exportieren',
	left_one:
		'Die Datei liegt bei Ihren Downloads. {{count}} Datensatz konnte nicht gelesen werden und fehlt darin: „Rohdaten speichern“ in den Einstellungen nimmt ihn heraus, wie er gespeichert ist.',
	left_other:
		'Die Datei liegt bei Ihren Downloads. {{count}} Datensätze konnten nicht gelesen werden und fehlen darin: „Rohdaten speichern“ in den Einstellungen nimmt sie heraus, wie sie gespeichert sind.',
	later: 'Später',
} as const;

const loss = {
	title: 'Der Browser hat die Liste verloren',
	text: 'Am {{day}} fand er seinen eigenen Speicher beschädigt und begann eine leere Liste. Was vorher gespeichert war, ist nicht mehr in diesem Browser. Eine Datei, die Sie exportiert haben, bringt ihre Anzeigen und Notizen zurück.',
	bringIn: 'Datei hereinholen',
	known: 'Verstanden',
} as const;

const rescue = {
	title: 'Vor allem anderen',
	text: 'Nehmen Sie alles heraus, wie es gespeichert ist, lesbar oder nicht, in einer Datei. Dadurch ändert sich nichts.',
	button: 'Rohdaten speichern',
	working: 'Die Datei wird geschrieben',
	done_one: '{{count}} Datensatz ist in der Datei.',
	done_other: '{{count}} Datensätze sind in der Datei.',
	failed: 'Der Browser öffnet seinen Speicher gar nicht. Starten Sie ihn neu und versuchen Sie es noch einmal.',
} as const;

const wipe = {
	title: 'Ihre Daten',
	count_one: '{{count}} Anzeige liegt auf diesem Gerät, mit dem, was Sie dazu geschrieben haben.',
	count_other: '{{count}} Anzeigen liegen auf diesem Gerät, mit dem, was Sie dazu geschrieben haben.',
	button: 'Alles löschen',
	sure: 'Jede Anzeige, Notiz, Antwort und Einstellung aus diesem Browser löschen? Es gibt keinen Weg zurück.',
	yes: 'Ja, alles löschen',
	done: 'Alles ist gelöscht. Von Ihnen ist nichts mehr in diesem Browser.',
	blocked:
		'Ein anderer Groundwork-Tab arbeitet noch. Schließen Sie die anderen Tabs; der Browser löscht, sobald sie zu sind.',
	failed: 'Nicht alles ließ sich löschen. Schließen Sie die anderen Groundwork-Tabs und versuchen Sie es noch einmal.',
} as const;

export const data = { reminder, loss, rescue, wipe } as const satisfies Words<typeof en>;
