import type { Words } from '../catalogue.ts';
import type { annotate as en } from '../en/annotate.ts';

export const annotate = {
	text: {
		title: 'Der Text der Anzeige',
		hint: 'Wählen Sie Worte aus, um sie hervorzuheben. Mit der Tastatur: Pfeiltasten wählen einen Satz, mit Umschalt mehrere, Enter hebt hervor.',
		savesFirst: 'Die erste Hervorhebung speichert die Anzeige.',
		sentences: 'Sätze der Anzeige',
		fromPage: 'Übernehmen, was auf der Seite ausgewählt ist',
		'nothing-selected': 'Auf der Seite ist nichts ausgewählt.',
		'not-in-text': 'Diese Worte stehen nicht im Text der Anzeige, wie wir ihn lesen.',
	},
	chosen: 'Was ist es?',
	meaning: {
		promising: 'Vielversprechend',
		worrying: 'Bedenklich',
		question: 'Zu fragen',
		fact: 'Gut zu wissen',
	},
	highlights: {
		title: 'Ihre Hervorhebungen',
		none: 'Noch nichts. Öffnen Sie unten den Text der Anzeige und wählen Sie Worte aus.',
		gone: 'Diese Worte stehen nicht mehr im Text. So lauteten sie:',
		comment: 'Ihr Kommentar',
		edit: 'Ändern',
		done: 'Fertig',
		delete: 'Löschen',
	},
	dispute: {
		ask: 'Nicht so?',
		which: 'Was ist nicht so?',
		word: 'Ihr Wort dazu (freiwillig)',
		claim: '{{field}}: {{value}}',
		none: 'Wählen Sie, was nicht so ist.',
		keep: 'Sagen, dass es nicht so ist',
		yours: 'Sie sagen, das ist nicht so:',
		takeBack: 'Zurücknehmen',
		stands: 'Andere Zitate tragen es weiterhin.',
	},
	revised: {
		score: 'Mit Ihrem Wort: {{value}} von 100',
		both: '{{was}} von 100, mit Ihrem Wort {{value}}',
		scoreUnknown: 'Mit Ihrem Wort: zu wenig gesagt',
		card: 'Mit Ihrem Wort: {{outcome}}.',
		flagGone: 'Mit Ihrem Wort fällt dieses Warnzeichen weg.',
	},
	removed: {
		highlight: 'Die Hervorhebung ist gelöscht.',
		dispute: 'Ihr Wort ist zurückgenommen.',
	},
	notKept: 'Das wurde nicht behalten. {{reason}}',
} as const satisfies Words<typeof en>;
