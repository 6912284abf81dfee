export const reportPage = {
	title: 'Diese Seite melden',
	what: 'Sie erhalten eine Datei mit dem Aufbau dieser Seite: Wörter, Namen und Zahlen sind ersetzt; der Name der Website und übliche Beschriftungen wie „Standort“ bleiben. Nichts wird gesendet. Wenn Sie möchten, hängen Sie die Datei selbst an eine Fehlermeldung an.',
	save: 'Kopie herunterladen',
	saved: 'Die Kopie liegt als {{file}} bei Ihren Downloads. Sehen Sie sie an, bevor Sie sie weitergeben.',
	refused:
		'Der Browser ließ uns diese Seite nicht lesen. Klicken Sie in der Symbolleiste auf Groundwork und versuchen Sie es noch einmal.',
} as const;
