import type { Words } from '../catalogue.ts';
import type { own as en } from '../en/own.ts';
import { statusNames } from './status.ts';

const status = {
	label: 'Status',
	none: 'Kein Status',
	own: 'Ein anderer Status',
	ownHint: 'In eigenen Worten',
	names: statusNames,
} as const;

const tags = {
	label: 'Ihre Schlagwörter',
	add: 'Schlagwort hinzufügen',
	remove: 'Schlagwort {{tag}} wegnehmen',
} as const;

const rating = {
	label: 'Ihre Bewertung',
	computed: 'berechnet: {{value}} von 100',
	computedUnknown: 'berechnet: zu wenig gesagt',
	stars_one: '{{count}} von 5',
	stars_other: '{{count}} von 5',
	clear: 'Bewertung zurücknehmen: {{name}}',
} as const;

const note = {
	read: 'Lesen',
	write: 'Schreiben',
	hint: 'Markdown geht: **fett**, *kursiv*, Listen, [Links](https://…).',
	restored: 'Das sind Worte von Ihnen, die vorher nicht gespeichert werden konnten. Sie werden jetzt gespeichert.',
} as const;

const conflict = {
	title: 'Ein anderer Tab hat das geändert, während Sie tippten',
	theirs: 'Dort steht:',
	emptied: 'Dort wurde es geleert.',
	mine: 'Meines behalten',
	take: 'Das andere nehmen',
	both: 'Beide behalten',
} as const;

const notebook = {
	title: 'Gesprächsheft',
	intro:
		'Haken Sie ab, was Sie gefragt haben, schreiben Sie auf, was Sie hörten. Eine Antwort kann klären, was die Anzeige offenließ.',
	asked_one: '{{ticked}} von {{count}} gefragt',
	asked_other: '{{ticked}} von {{count}} gefragt',
	ticked: 'Gefragt: {{question}}',
	answer: 'Was Sie hörten',
	answerTo: 'Was Sie hörten zu: {{question}}',
	up: 'Nach oben: {{question}}',
	down: 'Nach unten: {{question}}',
	moved: 'Jetzt an Platz {{place}} von {{count}}.',
	remove: 'Wegnehmen: {{question}}',
	own: 'Ihre Frage',
	add: 'Ihre eigene Frage',
	addButton: 'Hinzufügen',
	settleField: 'Was es klärt',
	nothing: 'Klärt noch nichts',
	settleValue: 'Sie erfuhren',
	notYet: 'nicht geklärt',
	notSo: 'nein, gibt es nicht',
	yes: 'ja',
	print: 'Auf zwei Seiten drucken',
	keys: 'Alt und eine Pfeiltaste bewegen eine Frage.',
	why: 'Warum man das fragt und wie Antworten klingen',
	sheet: {
		prepared: 'Am {{day}} aus dem Text der Anzeige gemacht.',
		says: 'Was die Anzeige sagt',
		flags: 'Warnzeichen: {{flags}}',
		revised: 'Mit dem, was Sie wissen: {{scores}}',
		scores: '{{name}} {{value}}',
		good: 'Gut: {{answer}}',
		worrying: 'Bedenklich: {{answer}}',
		questions: 'Fragen',
		note: 'Ihre Notiz',
	},
} as const;

const revised = {
	title: 'Mit dem, was Sie wissen',
	intro: 'Der Bericht bleibt, wie der Text ist. Wo Ihr Wort etwas ändert, steht es daneben.',
	says: 'Die Anzeige sagt',
	learned: 'Sie erfuhren',
	disputed: 'Sie sagen',
	silent: 'nichts',
	notSo: 'nicht so',
	field: 'Was',
	forget: 'Vergessen, was Sie erfuhren: {{field}}',
	otherRole: 'Mit Ihrem Wort darin ist das eine andere Art von Stelle. Sie bekommt keinen Wert.',
} as const;

const earlier = {
	engine: 'Am {{day}} mit Version {{version}} gelesen: gesamt {{was}}. Jetzt {{now}}.',
	engineUnscored: 'Am {{day}} mit Version {{version}} gelesen.',
	text: 'Am {{day}} las sich diese Anzeige anders: gesamt {{was}}. Jetzt {{now}}.',
	unknown: 'ohne Wert',
	differences: 'Was anders ausging',
	same: 'Jeder Befund ist gleich; nur die Sicherheit der Lesung oder die Gewichte änderten sich.',
	was: 'Damals',
	is: 'Jetzt',
	silent: 'nicht gesagt',
	yes: 'gesagt',
} as const;

export const own = {
	label: 'Ihre eigenen Worte',
	status,
	tags,
	rating,
	note,
	conflict,
	notebook,
	revised,
	earlier,
} as const satisfies Words<typeof en>;
