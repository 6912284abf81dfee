import type { Words } from '../catalogue.ts';
import type { guide as en } from '../en/guide.ts';

export const guide = {
	title: 'Wie wir Anzeigen lesen',
	intro: 'Der Weg von einer Seite zu einem Urteil, damit Sie ihn prüfen und widersprechen können.',
	contents: 'Auf dieser Seite',
	search: {
		label: 'Prüfungen, Warnzeichen, Felder und Wendungen durchsuchen',
		found_one: '{{count}} Stelle gefunden',
		found_other: '{{count}} Stellen gefunden',
		none: 'Davon ist hier nicht die Rede. Versuchen Sie ein anderes Wort.',
	},
	stages: {
		title: 'Die vier Stufen',
		today: 'Heute',
		needs: 'Es braucht',
		writtenFor: 'Eine Stelle dafür ist geschrieben',
	},
	way: {
		title: 'Vom Satz zur Zahl',
		one: 'Der Text wird in Sätze geteilt, und jeder Satz wird eingeordnet: Unternehmen, Aufgaben, Anforderungen und so weiter.',
		two: 'Gesucht werden Wendungen, jede mit dem, wofür sie ein Beleg sein kann. Eine Wendung, die verneint ist oder dort steht, wo sie nicht zählt, bleibt außer Acht.',
		three:
			'Wendungen und die Worte um sie herum werden zusammen gewogen. Die Gewichte wurden an Anzeigen gelernt, die sorgfältige Menschen gelesen haben.',
		four: 'Was wahrscheinlich genug ist, wird ein Befund mit seinen Zitaten; was nicht gefunden wird, heißt „nicht gesagt“.',
		five: 'Zwölf Prüfungen beurteilen die Befunde, und jeder Wert ist ein gewichtetes Mittel von Prüfungen. Eine Prüfung mit einem Bedenken bringt höchstens ein Viertel ein.',
	},
	checks: {
		title: 'Die zwölf Prüfungen',
		looksAt: 'Beurteilt nach',
		weights: 'Wie viel sie zählt',
		weight: '{{share}} von „{{score}}“',
	},
	flags: { title: 'Die Warnzeichen', away: 'Was es wegnimmt' },
	fields: {
		title: 'Wonach wir suchen',
		intro: 'Jedes Feld der Lesung, mit den Wendungen, die dafür ein Beleg sind.',
		wordings_one: '{{count}} Wendung',
		wordings_other: '{{count}} Wendungen',
		noWordings: 'Keine einzelne Wendung entscheidet das; es wird aus allen anderen zusammen gelesen.',
		usedBy: 'Gebraucht von',
		caught: 'Zählt',
		ignored: 'Knapp daneben, bleibt außer Acht',
		counts: 'Zählt in: {{sections}}',
	},
	sections: {
		company: 'über das Unternehmen',
		role: 'über die Stelle',
		duties: 'Aufgaben',
		requirements: 'Anforderungen',
		nice: 'von Vorteil',
		offer: 'was geboten wird',
		apply: 'wie man sich bewirbt',
		legal: 'Rechtstext',
		other: 'anderer Text',
	},
	limits: {
		title: 'Was wir nicht wissen können',
		one: 'Wir beurteilen einen Text, keinen Arbeitgeber: hinter einer kurzen Anzeige kann ein gutes Team stehen.',
		two: 'Schweigen ist keine Absage; es ist der beste Ort für eine Frage.',
		three: 'Eine Zahl ohne ihre Gründe ist wenig wert, darum öffnet sich jede Zahl in ihre Teile.',
	},
	groups: {
		frame: 'Der Rahmen',
		responsibilities: 'Arten von Arbeit',
		partners: 'Partner',
		foundations: 'Grundlagen',
		skills: 'Können',
		lifecycle: 'Schritte',
		flags: 'Warnzeichen',
	},
} as const satisfies Words<typeof en>;
