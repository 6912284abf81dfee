import type { Words } from '../catalogue.ts';
import type { options as en } from '../en/options.ts';

export const options = {
	title: 'Einstellungen',
	intro: 'Was Sie wählen, bleibt auf diesem Gerät und gilt sofort, auf jeder offenen Seite von Groundwork.',
	refused: {
		change:
			'Nicht behalten: der Browser lehnte ab. Vielleicht ist der Speicher voll: schaffen Sie Platz und versuchen Sie es noch einmal.',
		read: 'Ihre Einstellungen konnten nicht gelesen werden. Öffnen Sie diese Seite neu; es wurde nichts geändert.',
	},
	role: {
		title: 'Wer liest',
		intro: 'Beide sehen dieselben Befunde. Fragen und Rat sind verschieden.',
		candidate: 'Ich suche eine Stelle',
		candidateMeans: 'Fragen für das Gespräch, und wie Antworten darauf klingen können.',
		recruiter: 'Ich schreibe Anzeigen oder vergleiche sie',
		recruiterMeans: 'Was eine bessere Anzeige sagen würde und was vor dem Veröffentlichen zu klären ist.',
	},
	looks: 'Farben und Sprache',
	theme: { title: 'Farben', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
	language: {
		title: 'Sprache dieser Seiten',
		auto: 'Wie der Browser',
		note: 'Anzeigen werden auf Englisch gelesen, was immer hier gewählt ist.',
	},
	weights: {
		title: 'Was wie viel zählt',
		intro:
			'Jeder Wert ist ein gewichtetes Mittel von Prüfungen. Geben Sie dem mehr Gewicht, was Ihnen wichtiger ist; Worte und Zitate eines Berichts bleiben gleich.',
		weight: 'Gewicht von „{{check}}“ in „{{score}}“',
		share: '{{share}} des Werts',
		reset: 'Wie gemacht',
		resetAll: 'Alle wie gemacht',
		isReset: 'Alle Gewichte sind, wie sie gemacht wurden.',
		unusual: 'geändert',
		nothing: 'Stehen alle Gewichte auf null, gibt es keinen Wert.',
		later: 'Früher gespeicherte Anzeigen behalten ihre Werte, bis sie neu gelesen werden.',
		example: {
			title: 'Was es ändert, an einem Beispiel',
			intro:
				'Eine Anzeige mit klaren Werkzeugen und genanntem Rückhalt, zwei Partnerteams, neun Arten von Arbeit auf einer Person und ohne Messgröße:',
			same: '{{score}}: {{usual}} von 100, wie gemacht',
			changed: '{{score}}: {{yours}} von 100 statt {{usual}}',
			unknown: '{{score}}: zu wenig gesagt',
		},
	},
	shortcuts: {
		title: 'Tasten',
		open: 'Die offene Seite lesen',
		none: 'nicht gesetzt',
		change: 'Im Browser ändern',
		byHand: 'Zum Ändern öffnen Sie die Liste der Erweiterungen im Browser und wählen die Tastenkürzel.',
		list: 'In „Meine Anzeigen“',
	},
	exchange: 'Ihre Anzeigen in eine Datei exportieren oder eine importieren',
	privacy: 'Nichts verlässt Ihr Gerät: kein Server, kein Konto, keine Besuchszählung.',
} as const satisfies Words<typeof en>;
