import type { Words } from '../catalogue.ts';
import type { market as en } from '../en/market.ts';

export const market = {
	title: 'Marktbild',
	count_one: '{{count}} Anzeige ist gezählt.',
	count_other: '{{count}} Anzeigen sind gezählt.',
	left_one:
		'Eine Anzeige Ihres Filters fehlt: sie wurde nicht beurteilt (andere Art von Stelle, andere Sprache, zu kurz).',
	left_other:
		'{{count}} Anzeigen Ihres Filters fehlen: sie wurden nicht beurteilt (andere Art von Stelle, andere Sprache, zu kurz).',
	loading: 'Ihre Anzeigen werden gezählt',
	none: {
		title: 'Nichts zu zählen',
		text: 'Keine beurteilte Anzeige passt zu diesem Filter. Speichern Sie einige, oder machen Sie den Filter in der Liste weiter.',
	},
	toList: 'Zur Liste',
	print: 'Drucken',
	takeAway: 'Als Datei herausnehmen',
	copyPicture: 'Als Bild kopieren',
	copied: 'Kopiert',
	downloaded: 'Der Browser lässt keine Bilder kopieren. Es wurde heruntergeladen.',
	pictureFailed: 'Das Bild ließ sich nicht machen. Die Tabelle hat dieselben Zahlen.',
	showTable: 'Tabelle zeigen',
	hideTable: 'Tabelle verbergen',
	weight: {
		'too-few_one': '{{count}} Anzeige: zu wenig, um über einen Markt etwas zu sagen.',
		'too-few_other': '{{count}} Anzeigen: zu wenige, um über einen Markt etwas zu sagen.',
		few: 'Nur {{count}} Anzeigen: eine mehr oder weniger verschiebt einen Anteil um {{points}} Punkte.',
		enough: 'Ein Bild der Anzeigen, die Sie gespeichert haben, nicht aller, die es gibt.',
	},
	share: '{{count}} ({{share}})',
	others: 'andere',
	postings: 'Anzeigen',
	noCompany: 'Unternehmen nicht genannt',
	layers: {
		title: 'Die fehlende Mitte',
		headline:
			'{{count}} von {{total}} Anzeigen ({{share}}) suchen für die operative Ebene, zwischen Strategie und Menschen.',
		headlineFew: '{{count}} von {{total}} Anzeigen suchen für die operative Ebene, zwischen Strategie und Menschen.',
		companies_one: 'Von {{total}} Unternehmen mit mehreren Anzeigen sucht eines niemanden für die Mitte.',
		companies_other: 'Von {{total}} Unternehmen mit mehreren Anzeigen suchen {{count}} niemanden für die Mitte.',
		unknown: 'Ebene nicht gesagt',
	},
	stages: {
		title: 'Gezeigte und gesuchte Stufe',
		headline:
			'Von {{both}} Anzeigen, die beides zeigen, suchen {{later}} für eine spätere Stufe, als sie zeigen, {{same}} für dieselbe.',
		none: 'Keine Anzeige zeigt beide Stufen.',
		shown: 'Gezeigte Stufe',
		hiredFor: 'Gesuchte Stufe',
		unknown: 'nicht gezeigt',
	},
	partners: {
		title: 'Wer neben der Stelle steht',
		headline: 'Am häufigsten genannt: {{name}}, in {{count}} von {{total}} Anzeigen.',
		none: 'Keine Anzeige nennt einen Partner.',
		committed: 'zugesagt',
		named: 'genannt',
	},
	foundations: {
		title: 'Was vorhanden ist',
		headline: 'Am häufigsten vorhanden: {{name}}, in {{count}} von {{total}} Anzeigen.',
		none: 'Keine Anzeige sagt, dass etwas vorhanden ist.',
		inPlace: 'vorhanden',
		onTheRole: 'der Stelle überlassen',
	},
	flags: {
		title: 'Warnzeichen',
		headline: 'Am häufigsten gesetzt: „{{name}}“, in {{count}} von {{total}} Anzeigen.',
		none: 'Kein Warnzeichen ist gesetzt.',
		count: 'gesetzt',
	},
	companies: {
		title: 'Nach Unternehmen',
		headline:
			'Die {{count}} Unternehmen mit den meisten Anzeigen. Ein gestrichelter Ring: mehrere Anzeigen, keine für die Mitte.',
		company: 'Unternehmen',
		stage: 'Gezeigte → gesuchte Stufe',
		partners: 'Partner von 7',
		inPlace: 'Vorhanden von 5',
		flags: 'Zeichen',
		missing: 'niemand für die Mitte',
	},
	time: {
		title: 'Im Lauf der Zeit',
		headline: {
			week: 'Anzeigen nach Woche.',
			month: 'Anzeigen nach Monat.',
			quarter: 'Anzeigen nach Quartal.',
			year: 'Anzeigen nach Jahr.',
		},
		by: 'Aufgeteilt nach',
		from: 'Ab',
		undated: 'Nach dem Tag der Veröffentlichung, sonst dem des Lesens.',
		few: 'Eine Spalte mit weniger als fünf Anzeigen sagt wenig.',
	},
	measures: {
		layer: 'Ebene',
		stageShown: 'Gezeigte Stufe',
		stageHiredFor: 'Gesuchte Stufe',
		partners: 'Genannte Partner',
		foundations: 'Vorhandene Grundlagen',
		flags: 'Gesetzte Warnzeichen',
	},
	classes: {
		unknown: 'nicht gesagt',
		stage: 'Stufe {{stage}}',
		none: 'keine',
		exactly: '{{count}}',
		orMore: '{{count}} oder mehr',
	},
} as const satisfies Words<typeof en>;
