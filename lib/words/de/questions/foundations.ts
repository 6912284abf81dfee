import type { Words } from '../../catalogue.ts';
import type { foundationQuestions as en } from '../../en/questions/foundations.ts';

export const foundationQuestions = {
	budget: {
		good: 'Eine Zahl oder Spanne für dieses Jahr, wer sie genehmigt und was sie decken muss.',
		worrying: 'Jede Ausgabe braucht einen neuen Business Case, oder das Budget kommt, „sobald sich ein Nutzen zeigt“.',
		silent: {
			text: 'Wem gehört das Budget für Lizenzen, Schulung und Hilfe von außen, und was ist für dieses Jahr geplant?',
			text_tool:
				'Wem gehört das Budget für Lizenzen von {{tool}}, Schulung und Hilfe von außen, und was ist für dieses Jahr geplant?',
			because: 'Die Anzeige erwähnt kein Geld für diese Arbeit.',
		},
		'on-the-role': {
			text: 'Was ist schon genehmigt, und was müsste ich zuerst gewinnen, von wem?',
			text_term: 'In der Anzeige steht „{{term}}“. Was ist schon genehmigt, und was müsste ich zuerst gewinnen?',
			because: 'Das Budget zu gewinnen oder zu verteidigen gehört zur Stelle.',
		},
		generic: {
			text: 'Welchen Betrag darf diese Stelle ohne Rückfrage ausgeben, und wer entscheidet darüber hinaus?',
			text_term:
				'In der Anzeige steht „{{term}}“. Welcher Betrag ist das in diesem Jahr, und wer entscheidet darüber hinaus?',
			because: 'Die Anzeige deutet Investitionen an und nennt kein Budget.',
		},
		conflict: {
			text: 'Gibt es ein Budget für diese Stelle, oder ist es ihre erste Aufgabe, eines zu gewinnen?',
			because: 'Die Anzeige spricht von einem Budget, das es gibt, und von einem, das noch zu gewinnen ist.',
		},
	},
	sponsor: {
		good: 'Eine Person aus der Leitung mit Namen, was sie bisher dafür getan hat und wie oft Sie sich träfen.',
		worrying: '„Die ganze Leitung“, oder die Person erfährt von Ihnen, dass es die Stelle gibt.',
		silent: {
			text: 'Wer aus der Leitung wollte diese Stelle, und was geschieht, wenn ein Bereich Nein sagt?',
			because: 'Die Anzeige nennt niemanden aus der Leitung, der hinter dieser Arbeit steht.',
		},
		'on-the-role': {
			text: 'Wer aus der Leitung ist heute überzeugt, und wen müsste ich gewinnen?',
			because: 'Die Leitung zu gewinnen gehört zur Stelle.',
		},
		generic: {
			text: 'Wer in der Leitung wird am Erfolg dieser Arbeit gemessen?',
			text_term: 'In der Anzeige steht „{{term}}“. Wer genau ist das, und was ist zugesagt?',
			because: 'Die Anzeige spricht von Rückhalt in der Leitung und nennt niemanden.',
		},
		conflict: {
			text: 'An wen berichtet diese Stelle, und wer entscheidet, wenn diese Person und die Leitung uneins sind?',
			text_sponsor:
				'Die Anzeige nennt „{{sponsor}}“. Was hat diese Person zugesagt, und wer entscheidet, wenn man uneins ist?',
			because: 'Was die Anzeige zu Berichtsweg und Rückhalt sagt, passt nicht zusammen.',
		},
	},
	tooling: {
		good: 'Werkzeuge mit Namen, wer Zugang hat, was die Sicherheitsprüfung erlaubt und was fehlt.',
		worrying: 'Noch ist nichts erlaubt, oder alle nutzen etwas anderes, und niemand weiß, was.',
		silent: {
			text: 'Welche KI-Werkzeuge dürfen Menschen heute nutzen, wer hat Zugang, und wer entscheidet über neue?',
			because: 'Die Anzeige sagt nicht, welche KI-Werkzeuge es dort gibt.',
		},
		'on-the-role': {
			text: 'Welche Werkzeuge sind schon gewählt oder ausgeschlossen, und wie lange dauert hier eine Freigabe?',
			text_tool: 'Was ist neben {{tool}} schon gewählt oder ausgeschlossen, und wie lange dauert eine Freigabe?',
			because: 'Die Werkzeuge zu wählen oder zu bauen gehört zur Stelle.',
		},
		generic: {
			text: 'Welche Werkzeuge meint die Anzeige, und wie viele können sie heute nutzen?',
			text_term: 'In der Anzeige steht „{{term}}“. Welche Werkzeuge sind das, und wie viele können sie heute nutzen?',
			because: 'Die Anzeige spricht von KI-Werkzeugen, ohne zu sagen, welche es gibt.',
		},
		conflict: {
			text: 'Welche Werkzeuge sind entschieden, und welche sind noch offen?',
			text_tool: 'Ist {{tool}} entschieden und ausgerollt, oder ist die Wahl noch offen?',
			because: 'Die Anzeige spricht von genutzten Werkzeugen und von solchen, die noch zu wählen sind.',
		},
	},
	policy: {
		good: 'Eine schriftliche Richtlinie zum Lesen, ein Prüfweg mit Fristen und jemand, der antwortet.',
		worrying: 'Die Rechtsabteilung wurde nicht gefragt, oder alles wartet auf ein Gremium, das noch nie getagt hat.',
		silent: {
			text: 'Was darf man hier heute mit KI tun, und wer antwortet, wenn es unklar ist?',
			text_tool: 'Was darf man nach Ihren Regeln in {{tool}} eingeben, und wer antwortet, wenn es unklar ist?',
			because: 'Die Anzeige erwähnt keine KI-Richtlinie und keinen Prüfweg.',
		},
		'on-the-role': {
			text: 'Wer aus Recht, Sicherheit und Datenschutz schreibt die Regeln mit mir, und wer unterschreibt sie?',
			text_team: 'Wer aus „{{team}}“ schreibt die Regeln mit mir, und wer unterschreibt sie?',
			because: 'Die Regeln zu schreiben gehört zur Stelle.',
		},
		generic: {
			text: 'Wie läuft die Prüfung einer neuen KI-Nutzung ab: wer, welche Schritte, wie viele Wochen?',
			text_term:
				'In der Anzeige steht „{{term}}“. Welche Regeln gibt es schriftlich, und wie lange dauert eine Prüfung?',
			because: 'Die Anzeige verlangt verantwortungsvolle Nutzung und zeigt keine Regeln, die es gibt.',
		},
		conflict: {
			text: 'Welche Regeln gelten, und welche müsste ich noch schreiben?',
			because: 'Die Anzeige spricht von geltenden Regeln und von solchen, die noch zu schreiben sind.',
		},
	},
	vendors: {
		good: 'Welche Verträge bis wann laufen, wer verhandelt und was Sie selbst entscheiden würden.',
		worrying: 'Ein Vertrag wurde auf viele Jahre geschlossen, und die Stelle muss ihn gut aussehen lassen.',
		silent: {
			text: 'Welche Anbieter sind bis wann unter Vertrag, und wer entscheidet über sie?',
			text_tool: 'Bis wann läuft der Vertrag für {{tool}}, und wer entscheidet, was danach kommt?',
			because: 'Die Anzeige sagt nicht, wer Anbieter wählt und steuert.',
		},
		'on-the-role': {
			text: 'Wer aus Einkauf, Sicherheit und Recht arbeitet mit mir an Anbietern, und wie lange dauert ein Kauf?',
			because: 'Anbieter zu wählen und zu steuern gehört zur Stelle.',
		},
		generic: {
			text: 'Welche Entscheidungen über Anbieter stehen dieses Jahr an, und welche davon sind meine?',
			text_term: 'In der Anzeige steht „{{term}}“. Welche Entscheidungen stehen dieses Jahr an, und welche sind meine?',
			because: 'Die Anzeige spricht allgemein von Anbietern und nennt keine Entscheidung.',
		},
		conflict: {
			text: 'Wollen Sie kaufen oder bauen, und wer hat das entschieden?',
			text_tool: 'Ist {{tool}} die Entscheidung, oder ist noch offen, ob gekauft oder gebaut wird?',
			because: 'Die Anzeige verlangt Kaufen und Bauen, ohne zu sagen, was zuerst kommt.',
		},
	},
} as const satisfies Words<typeof en>;
