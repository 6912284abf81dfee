import type { Words } from '../catalogue.ts';
import type { depth as en } from '../en/depth.ts';

export const depth = {
	stage: {
		title: 'Woher die Stufe kommt',
		sure: '{{share}} sicher, dass Stufe {{stage}} die gezeigte ist',
		sureNone: '{{share}} sicher, dass der Text keine Stufe zeigt',
		spread: 'Wenn eine Stufe gezeigt ist, wie wahrscheinlich jede ist:',
		row: '{{stage}} {{name}}',
		shown: 'Was die heutige Stufe zeigt',
		hiredFor: 'Was die gesuchte Stufe zeigt',
		against: 'Was für eine andere Stufe spricht',
		silent: 'Keine Worte der Anzeige zeigen sie.',
	},
	finding: {
		sure: 'Wir sind dieser Lesung zu {{share}} sicher.',
		against: 'Spricht für etwas anderes:',
		inferred: 'erschlossen',
		nearest: 'Erschlossen. Am nächsten kommen die Worte:',
	},
	credit: 'Was etwas einbringt',
} as const satisfies Words<typeof en>;
