import type { Words } from '../../catalogue.ts';
import type { roleQuestions as en } from '../../en/questions/role.ts';

export const roleQuestions = {
	boundaries: {
		good: 'Sagt sofort, was nicht zu dieser Stelle gehört und wer es hat.',
		worrying: '„Was immer KI berührt“, gehört Ihnen.',
		silent: {
			text: 'Was gehört nicht zu dieser Stelle, und wer hat es?',
			text_team: 'Wo endet diese Stelle, und wo beginnt die Arbeit von „{{team}}“?',
			because: 'Die Anzeige sagt nicht, was anderen gehört.',
		},
		'on-the-role': {
			text: 'Wenn ich die Grenzen der Stelle selbst ziehe: wer steht hinter ihnen, wenn sich die Bitten häufen?',
			because: 'Die Grenzen zu ziehen bleibt dieser Stelle überlassen.',
		},
		generic: {
			text: 'Welche Bitten sollte ich Ihrer Ansicht nach ablehnen?',
			text_term: 'In der Anzeige steht „{{term}}“. Welche Bitten sollte ich Ihrer Ansicht nach ablehnen?',
			because: 'Die Anzeige hält die Stelle in allgemeinen Worten offen.',
		},
		conflict: {
			text: 'Wer entscheidet, wenn diese Stelle und ein anderes Team eine Aufgabe beide für ihre halten?',
			text_team: 'Wer entscheidet, wenn diese Stelle und „{{team}}“ eine Aufgabe beide für ihre halten?',
			because: 'Dieselbe Aufgabe scheint dieser Stelle und anderen zu gehören.',
		},
	},
	'strategy-or-execution': {
		good: 'Sagt, was zuerst kommt, wer den anderen Teil tut, und teilt die Woche grob auf.',
		worrying: 'Beides vom ersten Tag an, in voller Tiefe, und Vorstand wie Nutzende warten.',
		silent: {
			text: 'Steht die Richtung fest und ich setze sie um, oder ist es die Aufgabe, sie festzulegen?',
			because: 'Die Anzeige sagt nicht, ob Sie die Richtung vorgeben oder umsetzen.',
		},
		'on-the-role': {
			text: 'Wer legt die Richtung mit mir fest, und wer hilft bei der Umsetzung?',
			because: 'Die Richtung festzulegen und umzusetzen liegt beides bei dieser Stelle.',
		},
		generic: {
			text: 'Wie viele Tage einer normalen Woche sind für Strategie und wie viele für Umsetzung?',
			text_term: 'In der Anzeige steht „{{term}}“. Wie viele Tage einer normalen Woche sind dafür?',
			because: 'Die Anzeige neigt zu einem von beiden, ohne die Grenze zu ziehen.',
		},
		conflict: {
			text: 'Die Anzeige verlangt Strategie und Umsetzung. Was kommt zuerst, und wer tut das andere?',
			text_term:
				'In der Anzeige steht „{{term}}“. Kommt das Festlegen der Richtung zuerst oder das Umsetzen, und wer tut das andere?',
			because: 'Strategie und Umsetzung werden beide verlangt, und nichts sagt, was zuerst kommt.',
		},
	},
	'build-or-enable': {
		good: 'Ein klarer Anteil für jedes, und Entwickler für das, was in Betrieb geht.',
		worrying: 'Sie bauen, betreuen, schulen und berichten, und jeder Teil klingt wie die Hauptsache.',
		silent: {
			text: 'Baue ich Lösungen selbst, oder helfe ich anderen, sie zu bauen und zu nutzen?',
			text_tool: 'Baue ich selbst mit {{tool}}, oder helfe ich anderen, es zu nutzen?',
			because: 'Die Anzeige sagt nicht, ob Sie bauen oder anderen dazu helfen.',
		},
		'on-the-role': {
			text: 'Was würde ich allein bauen, und wer bringt es in den laufenden Betrieb?',
			text_team: 'Was würde ich allein bauen, und was bringt „{{team}}“ in den laufenden Betrieb?',
			because: 'Bauen und Befähigen liegen beide bei dieser Stelle.',
		},
		generic: {
			text: 'Was war das Letzte, das jemand in einer solchen Stelle hier gebaut oder gelehrt hat?',
			text_term: 'In der Anzeige steht „{{term}}“. Heißt das bauen oder anderen beim Bauen helfen?',
			because: 'Die Anzeige neigt zu einem von beiden, ohne die Grenze zu ziehen.',
		},
		conflict: {
			text: 'Wie teilt sich die Woche zwischen Bauen und Befähigen, und woran fehlt es Ihnen?',
			text_term: 'In der Anzeige steht „{{term}}“. Wie teilt sich die Woche zwischen Bauen und Befähigen?',
			because: 'Eigenes Bauen und breites Befähigen werden beide in der Tiefe verlangt.',
		},
	},
	workload: {
		good: 'Drei Dinge, die dieses Jahr zählen, und eine Liste dessen, was wartet.',
		worrying: 'Alles in der Anzeige ist vorrangig.',
		silent: {
			text: 'Was sind die drei wichtigsten Ergebnisse des ersten Jahres, und was kann warten?',
			because: 'Die Anzeige sagt nicht, wie viel von jeder Aufgabe erwartet wird.',
		},
		'on-the-role': {
			text: 'Welche dieser Aufgaben tut heute jemand, und behält er sie?',
			because: 'Viele Arten von Arbeit liegen bei einer Person.',
		},
		generic: {
			text: 'Wie sieht eine normale Woche in dieser Stelle aus, in Tagen je Aufgabe?',
			text_term: '„{{term}}“ ist eine von vielen Aufgaben. Wie viele Tage einer normalen Woche ist das?',
			because: 'Die Anzeige zählt viele Arten von Arbeit ohne Gewicht auf.',
		},
		conflict: {
			text: 'Wenn nur die Hälfte der Arbeit in ein Jahr passt: welche Hälfte ist es?',
			text_term: 'Wenn nur die Hälfte der Arbeit in ein Jahr passt: gehört „{{term}}“ dazu?',
			because: 'Die genannte Arbeit ist mehr, als eine Person gewöhnlich trägt, und ein Team ist nicht zu sehen.',
		},
	},
} as const satisfies Words<typeof en>;
