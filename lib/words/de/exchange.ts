import type { Words } from '../catalogue.ts';
import type { exchange as en } from '../en/exchange.ts';

const columns = {
	title: 'Titel',
	company: 'Unternehmen',
	location: 'Ort',
	salary: 'Gehalt',
	employmentType: 'Art der Beschäftigung',
	postedAt: 'Veröffentlicht',
	url: 'Adresse',
	savedAt: 'Gespeichert',
	kind: 'Gelesen als',
	stageShown: 'Gezeigte Stufe',
	stageHiredFor: 'Gesuchte Stufe',
	layer: 'Ebene',
	kindsOfWork: 'Arten von Arbeit',
	partners: 'Partner',
	inPlace: 'Vorhanden',
	onTheRole: 'Der Stelle überlassen',
	flags: 'Warnzeichen',
	status: 'Status',
	tags: 'Schlagwörter',
	note: 'Notiz',
	text: 'Text',
} as const;

const kinds = {
	read: 'Stelle zur KI-Einführung',
	'other-role': 'Eine andere Art von Stelle',
	'other-language': 'Eine andere Sprache',
	'too-short': 'Zu kurz für ein Urteil',
} as const;

const markdown = {
	title_one: 'Eine Stellenanzeige',
	title_other: '{{count}} Stellenanzeigen',
	made: 'Mit Groundwork gemacht am {{day}}. Es beurteilt Texte, keine Arbeitgeber.',
	overview: 'Auf einen Blick',
	whole: 'Das Ganze',
	flags: 'Warnzeichen',
	checks: 'Was geprüft wurde',
	questions: 'Fragen',
	note: 'Eigene Notiz',
	learned: 'Seither erfahren',
	notThere: 'gibt es nicht',
	yes: 'ja',
	text: 'Der Text der Anzeige',
	ratings: 'Eigene Bewertungen',
	outOfFive: '{{name}}: {{value}} von 5',
} as const;

export const exchange = {
	columns,
	score: '{{name}} (0 bis 100)',
	ownRating: '{{name}}, eigene Bewertung (1 bis 5)',
	kinds,
	markdown,
} as const satisfies Words<typeof en>;
