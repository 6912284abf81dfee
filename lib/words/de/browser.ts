import type { Words } from '../catalogue.ts';
import type { browserWords as en } from '../en/browser.ts';

export const browserWords = {
	description: 'Liest eine Stellenanzeige wie eine sorgfältige, erfahrene Leserin, mit deren eigenen Worten als Beleg.',
	menu: {
		analyseSelection: 'Ausgewählten Text lesen',
		highlightSelection: 'In Groundwork hervorheben',
	},
	badge: {
		stage: {
			0: 'Groundwork: gezeigt ist Stufe 0, Aufmerksamkeit',
			1: 'Groundwork: gezeigt ist Stufe 1, freies Ausprobieren',
			2: 'Groundwork: gezeigt ist Stufe 2, abgestimmte Pilotprojekte',
			3: 'Groundwork: gezeigt ist Stufe 3, Nutzung in der Breite',
		},
		unknown: 'Groundwork: keine Stufe gezeigt, der Text lässt es offen',
		otherRole: 'Groundwork: eine andere Art von Stelle',
	},
} as const satisfies Words<typeof en>;
