import type { Words } from '../catalogue.ts';
import type { better as en, betterFlags as enFlags } from '../en/better.ts';

export const better = {
	'current-state': {
		say: 'Sagen Sie, wer KI heute nutzt, wofür und mit welchen Werkzeugen, auch wenn es wenig ist.',
		example: '„Zwei Schadenteams entwerfen seit März Briefe mit Copilot; die Finanzabteilung fängt gerade an.“',
	},
	'stage-gap': {
		say: 'Ordnen Sie die Ziele, und sagen Sie, was vor den späteren geschieht und wer es tut.',
		example: '„Dieses Jahr: Zugang und erste Regeln, mit IT und Recht. Nächstes Jahr: Schulung in allen Filialen.“',
	},
	workload: {
		say: 'Nennen Sie die drei Ergebnisse, die am meisten zählen, und was andere behalten oder warten darf.',
		example:
			'„Im ersten Jahr: das Programm für Multiplikatoren, zwei Anwendungsfälle, eine Messgröße. Anbieter bleiben beim Einkauf.“',
	},
	'sole-ownership': {
		say: 'Sagen Sie, welchen Teil des Wandels die Bereiche selbst verantworten.',
		example: '„Jeder Bereich wählt seine Anwendungsfälle und steht für sie ein; Sie helfen und vergleichen.“',
	},
	mandate: {
		say: 'Sagen Sie, ob die Richtung feststeht, welcher Teil zuerst kommt und wer den anderen tut.',
		example:
			'„Der Vorstand hat die Richtung festgelegt. Sie setzen sie um und berichten, was sich an ihr ändern sollte.“',
	},
	partners: {
		say: 'Nennen Sie die Teams, die mit der Stelle daran arbeiten, und was jedes beiträgt.',
		example: '„Zwei Entwickler der Datenplattform sind dafür eingeplant; HR führt die Kurse mit Ihnen durch.“',
	},
	foundations: {
		say: 'Sagen Sie, was es gibt: Budget, Werkzeuge, Richtlinie, Rückhalt, Team. Sagen Sie offen, was noch zu gewinnen ist.',
		example:
			'„Sie berichten an die COO. Copilot ist für alle lizenziert; das Budget für Schulung schlagen Sie selbst vor.“',
	},
	'success-metrics': {
		say: 'Nennen Sie eine Messgröße, am besten mit dem heutigen und dem erhofften Wert.',
		example:
			'„Ein Drittel unserer Planer nutzt den Assistenten jede Woche; in einem Jahr sollen es zwei Drittel sein.“',
	},
	trajectory: {
		say: 'Sagen Sie, was die Stelle in zwei Jahren ist: eine Frist, ein Ende oder ein nächster Schritt.',
		example:
			'„Nach zwei Jahren geht das Programm in die Bereiche über, und Sie leiten die Akademie oder wählen einen Bereich.“',
	},
	boundaries: {
		say: 'Schreiben Sie einen Satz, in dem „nicht“ steht, und sagen Sie, wer diesen Teil hat.',
		example: '„Nicht Teil dieser Stelle: Modelle bauen, das tut das Data-Science-Team, und Support.“',
	},
	skills: {
		say: 'Sagen Sie, welches Können am meisten zählt und welches sich lernen lässt oder bei Partnern liegt.',
		example:
			'„Vor allem haben Sie verändert, wie Menschen arbeiten. Das Technische lässt sich hier lernen, mit unseren Entwicklern.“',
	},
	clarity: {
		say: 'Ersetzen Sie Schlagworte durch drei Aufgaben einer normalen Woche, und sagen Sie, zu welchem Team die Stelle gehört.',
		example:
			'„In einer normalen Woche halten Sie zwei Workshops, sitzen bei einem Team und berichten dem Lenkungskreis.“',
	},
} as const satisfies Words<typeof en>;

export const betterFlags = {
	vagueContext: 'Sagen Sie, was dort heute mit KI geschieht und wo die Stelle sitzt.',
	unrealisticScope: 'Sagen Sie, was am meisten zählt und was wartet, oder wer es sonst trägt.',
	blurredMandate: 'Sagen Sie, was zuerst kommt, Richtung oder Umsetzung, und wer das andere tut.',
	soleOwner: 'Sagen Sie, was die Bereiche selbst verantworten.',
	unicorn: 'Wählen Sie den Beruf, der am meisten zählt; geben Sie die anderen Partnern oder nennen Sie sie willkommen.',
	seniorityMismatch: 'Heben Sie die Einstufung, oder sagen Sie, wer die Befugnis verleiht.',
	hype: 'Ersetzen Sie jedes Schlagwort durch eine Aufgabe.',
} as const satisfies Words<typeof enFlags>;
