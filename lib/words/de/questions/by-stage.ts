import type { Words } from '../../catalogue.ts';
import type { stageQuestions as en } from '../../en/questions/by-stage.ts';

export const stageQuestions = {
	'current-state': {
		early: {
			ask: 'Wer hat hier von sich aus KI ausprobiert, und was kam dabei heraus?',
			good: 'Nennt ein paar Menschen und Aufgaben und was im Weg stand.',
			worrying: 'Niemand weiß es, oder niemand darf es zugeben.',
		},
		later: {
			ask: 'Welches Pilotprojekt wurde beendet, und warum?',
			good: 'Erzählt von einem, das endete, und was danach geändert wurde.',
			worrying: 'Jedes Pilotprojekt war ein Erfolg, und keines hat Nutzende.',
		},
	},
	'stage-gap': {
		early: {
			ask: 'Womit wären Sie nach sechs Monaten zufrieden, wenn das meiste Vorarbeit ist?',
			good: 'Zugang, erste Regeln und ein Anwendungsfall zählen als Ergebnis.',
			worrying: 'Breite Nutzung wird noch im selben Jahr erwartet.',
		},
		later: {
			ask: 'Welcher Schritt vom Pilotprojekt zur breiten Nutzung war bisher der schwerste?',
			good: 'Nennt den Schritt und was man jetzt anders macht.',
			worrying: 'Verbreitern heißt, es lauter zu sagen.',
		},
	},
	trajectory: {
		early: {
			ask: 'Wenn sich zeigt, dass die Richtung keine volle Stelle braucht: was geschieht dann?',
			good: 'Die Stelle darf sich ändern oder enden, und jemand hat darüber nachgedacht.',
			worrying: 'Niemand hat darüber nachgedacht, oder die Frage ist unwillkommen.',
		},
		later: {
			ask: 'Welche Teile dieser Stelle übernehmen die Teams, und wann?',
			good: 'Nennt Teile, Teams und ein Jahr.',
			worrying: 'Die Stelle soll in der Mitte von allem bleiben.',
		},
	},
	metrics: {
		early: {
			ask: 'Was zählt als Fortschritt, solange es noch nichts zu messen gibt?',
			good: 'Gefallene Entscheidungen, offene Zugänge, Menschen, die es für eine Aufgabe nutzen.',
			worrying: 'Gesparte Stunden, vom ersten Quartal an.',
		},
		later: {
			ask: 'Bei welcher Zahl würden Sie einen Rollout anhalten?',
			good: 'Eine Zahl, wer auf sie schaut, und ein Beispiel.',
			worrying: 'Gezählt wird nur Wachstum.',
		},
	},
	sustainability: {
		early: {
			ask: 'Wer hält die erste Lösung am Laufen, wenn die Arbeit an der zweiten beginnt?',
			good: 'Das Team, das sie wollte, und es weiß davon.',
			worrying: 'Das war noch kein Thema.',
		},
		later: {
			ask: 'Wie viele der genutzten Lösungen haben jemanden, der namentlich für sie einsteht?',
			good: 'Es gibt eine Liste, und ihre Lücken sind bekannt.',
			worrying: 'Wer etwas gebaut hat, steht für immer dafür ein.',
		},
	},
	budget: {
		early: {
			ask: 'Was darf ausgegeben werden, bevor der erste Business Case geschrieben ist?',
			good: 'Eine kleine Summe, für die kein Gremium nötig ist.',
			worrying: 'Nichts, bis der Wert bewiesen ist.',
		},
		later: {
			ask: 'Wessen Budget zahlt, wenn ein Pilotprojekt vorbei ist?',
			good: 'Das des Fachbereichs, und er hat zugestimmt.',
			worrying: 'Das Geld des Pilotprojekts endet, und niemand hat übernommen.',
		},
	},
	sponsor: {
		early: {
			ask: 'Warum will diese Person aus der Leitung das jetzt, und was hat sie selbst ausprobiert?',
			good: 'Ein eigener Grund, und etwas, das sie jede Woche mit KI tut.',
			worrying: 'Andere haben es auch, also brauchen wir es.',
		},
		later: {
			ask: 'Was hat sie in den letzten sechs Monaten entschieden oder gestoppt?',
			good: 'Eine Entscheidung, die etwas gekostet hat.',
			worrying: 'Eine Veranstaltung wurde eröffnet.',
		},
	},
	tooling: {
		early: {
			ask: 'Welche Werkzeuge werden ohne Erlaubnis genutzt, und was tun Sie dagegen oder dafür?',
			good: 'Es ist bekannt, und die Antwort ist Zugang statt Verbot.',
			worrying: 'Das kommt hier nicht vor.',
		},
		later: {
			ask: 'Welches Werkzeug wollen Sie abschalten, und wer verliert dadurch etwas?',
			good: 'Die Wahl ist gefallen, und wer es nutzt, weiß davon.',
			worrying: 'Jedes Team behält sein eigenes.',
		},
	},
	policy: {
		early: {
			ask: 'Was hörte die letzte Person, die fragte, ob sie KI für eine Aufgabe nutzen darf?',
			good: 'Eine klare Antwort innerhalb von Tagen.',
			worrying: 'Keine Antwort, oder ein Formular.',
		},
		later: {
			ask: 'Wie viele KI-Nutzungen wurden im letzten Quartal geprüft, und wie lange dauerte jede?',
			good: 'Eine Zahl und Wochen, und ein kurzer Weg für Kleines.',
			worrying: 'Die Prüfungen stauen sich, oder niemand zählt.',
		},
	},
	vendors: {
		early: {
			ask: 'Was haben Anbieter Ihrer Leitung schon versprochen?',
			good: 'Die Angebote sind bekannt, und nichts ist unterschrieben.',
			worrying: 'Es wurde etwas gekauft, das jetzt einen Zweck braucht.',
		},
		later: {
			ask: 'Welchen Vertrag würden Sie nicht noch einmal schließen, und wer kann ihn beenden?',
			good: 'Nennt einen, mit Grund und Datum.',
			worrying: 'Jeder Bereich hat eigene, und niemand hat die Liste.',
		},
	},
	experts: {
		early: {
			ask: 'Wen würden Sie heute bei einer schweren Frage zu KI anrufen?',
			good: 'Eine Person mit Namen, drinnen oder draußen, die zugesagt hat zu helfen.',
			worrying: 'Den Anbieter.',
		},
		later: {
			ask: 'Was hat das KI-Team abgegeben, das ein Bereich jetzt ohne es betreibt?',
			good: 'Nennt etwas und wie die Übergabe lief.',
			worrying: 'Alles läuft noch über das KI-Team.',
		},
	},
	platform: {
		early: {
			ask: 'Welche Daten und Systeme darf ein erster Anwendungsfall berühren?',
			good: 'Eines oder zwei, und jemand, der Zugang gibt.',
			worrying: 'Der Zugang muss für jede Idee neu erkämpft werden.',
		},
		later: {
			ask: 'Was steht zwischen einem Pilotprojekt, das funktioniert, und dem laufenden Betrieb?',
			good: 'Schritte, wer für sie zuständig ist und wie viele Wochen sie dauern.',
			worrying: '„Das kommt darauf an.“',
		},
	},
	learning: {
		early: {
			ask: 'Wie haben die Menschen hier das letzte neue Werkzeug gelernt?',
			good: 'An eigenen Aufgaben, mit Zeit dafür und jemandem, den man fragen kann.',
			worrying: 'Eine Aufzeichnung wurde herumgeschickt.',
		},
		later: {
			ask: 'Wie viele haben es an der eigenen Arbeit gelernt, und was tun sie jetzt anders?',
			good: 'Ein Anteil je Team und eine Gewohnheit, die sich geändert hat.',
			worrying: 'Die Zahl der abgeschlossenen Kurse.',
		},
	},
	champions: {
		early: {
			ask: 'Zu wem gehen Kolleginnen und Kollegen mit KI schon heute?',
			good: 'Ein Name, und die Vorgesetzten wissen davon.',
			worrying: 'Zu niemandem, oder besser, man weiß es nicht.',
		},
		later: {
			ask: 'Was lassen Multiplikatoren liegen, um Zeit dafür zu haben?',
			good: 'Stunden, denen ihre Vorgesetzten zugestimmt haben.',
			worrying: 'Es ist freiwillig, zusätzlich zu allem anderen.',
		},
	},
	boundaries: {
		early: {
			ask: 'Welche Fragen zu KI sollten nicht zu dieser Stelle kommen?',
			good: 'Support, Datenschutz und Einkauf gehen woandershin, zu Menschen, die davon wissen.',
			worrying: 'Alle sollten es.',
		},
		later: {
			ask: 'Was dürfen Teams tun, ohne diese Stelle zu fragen?',
			good: 'Kleine Nutzungen selbst beginnen, innerhalb bekannter Regeln.',
			worrying: 'Ohne sie geht nichts voran.',
		},
	},
	'strategy-or-execution': {
		early: {
			ask: 'Wer unterschreibt die Richtung, und bis wann?',
			good: 'Jemand aus der Leitung und ein Datum.',
			worrying: 'Wer die Stelle antritt, schreibt sie und sucht jemanden, der unterschreibt.',
		},
		later: {
			ask: 'Welche Entscheidung über die Richtung ist noch offen, jetzt, da Pilotprojekte laufen?',
			good: 'Eine oder zwei werden genannt; der Rest steht.',
			worrying: 'Die Strategie wird jedes Quartal neu geschrieben.',
		},
	},
	'build-or-enable': {
		early: {
			ask: 'Würde ein gekauftes Werkzeug, gut genutzt, für das erste Jahr reichen?',
			good: 'Ja, und gebaut wird erst aus einem Grund.',
			worrying: 'Etwas Eigenes wird erwartet, was immer es ist.',
		},
		later: {
			ask: 'Wie viele der genutzten Lösungen wurden von den Teams gebaut, die sie nutzen?',
			good: 'Einige, mit Hilfe und einer Prüfung.',
			worrying: 'Alle warten auf eine Person, die baut.',
		},
	},
	team: {
		early: {
			ask: 'Soll diese Stelle herausfinden, ob ein Team nötig ist, und bis wann?',
			good: 'Ja, mit einem Datum, an dem es entschieden wird.',
			worrying: 'Ein Team ist versprochen, ohne Datum.',
		},
		later: {
			ask: 'Wer trägt das in jedem Bereich, neben dem zentralen Team?',
			good: 'Namen und ein Anteil ihrer Zeit.',
			worrying: 'Das zentrale Team macht es für alle.',
		},
	},
	workload: {
		early: {
			ask: 'Was darf die ersten sechs Monate liegen bleiben?',
			good: 'Die halbe Liste, und es ist klar, welche Hälfte.',
			worrying: 'Nichts.',
		},
		later: {
			ask: 'Was wird dieser Stelle abgenommen, wenn ein Rollout ihre ganze Zeit braucht?',
			good: 'Nennt eine Aufgabe und wer sie übernimmt.',
			worrying: 'Die Zeit wird sich finden.',
		},
	},
} as const satisfies Words<typeof en>;
