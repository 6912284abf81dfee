import type { Words } from '../../catalogue.ts';
import type { situationQuestions as en } from '../../en/questions/situation.ts';

export const situationQuestions = {
	'current-state': {
		good: 'Nennt Teams, Werkzeuge und Aufgaben, sagt, was nicht gelang und was man deshalb tut.',
		worrying: 'Spricht nur von Vision und Potenzial, oder jede Person im Gespräch beschreibt ein anderes Haus.',
		silent: {
			text: 'Welche Teams nutzen KI heute in der täglichen Arbeit, wofür, und wer hat das entschieden?',
			text_tool: 'Wer nutzt {{tool}} heute, für welche Arbeit, und wie läuft es?',
			text_team: 'Wofür nutzt „{{team}}“ heute KI, und welche anderen Teams tun es?',
			because: 'Die Anzeige zeigt nicht, was dort heute mit KI geschieht.',
		},
		'on-the-role': {
			text: 'Was finde ich am ersten Tag vor: Lizenzen, Pilotprojekte, Unterlagen, Menschen, die etwas versucht haben?',
			text_tool:
				'Was finde ich am ersten Tag neben {{tool}} vor: Pilotprojekte, Unterlagen, Menschen, die etwas versucht haben?',
			because: 'Herauszufinden, wo das Haus steht, gehört zur Stelle; was schon bekannt ist, steht nicht da.',
		},
		generic: {
			text: 'Was sind zwei Beispiele für KI in heutigem Gebrauch: das Team, die Aufgabe und was sich änderte?',
			text_term: 'Was steht heute hinter „{{term}}“: welche Teams, welche Aufgaben, und was änderte sich?',
			because: 'Die Anzeige zeigt etwas von heute, ohne zu sagen, wie weit es reicht.',
		},
		conflict: {
			text: 'Teile der Anzeige lesen sich wie ein Anfang, andere wie ein laufendes Programm. Was ist näher an heute, und in welchen Teams?',
			text_term:
				'„{{term}}“ liest sich wie eine andere Stufe als der Rest der Anzeige. Wo stehen Sie heute, und in welchen Teams?',
			because: 'Die Worte der Anzeige weisen zugleich auf verschiedene Stufen.',
		},
	},
	'stage-gap': {
		good: 'Sagt, was zuerst kommen muss, wer es tut, und legt die späteren Ziele in ein späteres Jahr.',
		worrying: 'Erwartet im ersten Quartal Ergebnisse der letzten Stufe oder sieht gar keinen Abstand.',
		silent: {
			text: 'Was muss vorhanden sein, bevor die Arbeit dieser Stelle beginnen kann, und was davon gibt es heute?',
			text_tool: 'Was muss neben {{tool}} vorhanden sein, bevor die Arbeit dieser Stelle beginnen kann?',
			because: 'Die Anzeige zeigt nicht, wie weit das Haus ist; ob die Stelle dazu passt, lässt sich nicht sagen.',
		},
		'on-the-role': {
			text: 'Welche Schritte zwischen heute und den Zielen dieser Stelle sind meine, und welche tut jemand anders?',
			because: 'Der Weg vom heutigen Stand zu den Zielen bleibt dieser einen Stelle überlassen.',
		},
		generic: {
			text: 'Welche Ziele dieser Stelle könnten in den ersten drei Monaten beginnen, mit dem, was es heute gibt?',
			text_term: 'Was hieße „{{term}}“ in den ersten drei Monaten, mit dem, was es heute gibt?',
			because: 'Stufe und Stelle scheinen zu passen; was es heute gibt, steht nur in wenigen Worten da.',
		},
		conflict: {
			text: 'Die Aufgaben gehören zu einer anderen Stufe als die Gegenwart, die Sie beschreiben. Worum geht es in den ersten sechs Monaten?',
			text_term: 'In der Anzeige steht „{{term}}“. Was muss davor geschehen, und wer tut es?',
			because:
				'Aufgaben und Gegenwart stehen auf verschiedenen Stufen. Eine Stelle, die ihrem Haus voraus ist, beginnt mit Arbeit, die niemand geplant hat.',
		},
	},
	trajectory: {
		good: 'Sagt, was aus der Stelle in zwei Jahren wird oder woran man merkt, dass sie fertig ist.',
		worrying: '„Wir werden sehen“, oder die Stelle besteht, solange das Thema in Mode ist.',
		silent: {
			text: 'Wie sieht diese Stelle in zwei Jahren aus, wenn es gut läuft?',
			because: 'Die Anzeige sagt nicht, wie die Stelle endet, sich ändert oder weiterführt.',
		},
		'on-the-role': {
			text: 'Wenn ich bestimme, wohin diese Stelle geht: wer stimmt zu, und wo sind die Grenzen?',
			because: 'Die Anzeige überlässt es Ihnen zu sagen, wohin die Stelle führt.',
		},
		generic: {
			text: 'Was kam hier für jemanden nach einer solchen Stelle, oder was ist geplant?',
			text_term: 'Was heißt „{{term}}“ für diese Stelle, in Jahren und in Aufgaben?',
			because: 'Die Anzeige verspricht Entwicklung in allgemeinen Worten und nennt keinen nächsten Schritt.',
		},
		conflict: {
			text: 'Hat diese Stelle ein Ende, oder bleibt sie, und was geschieht am Ende der Frist?',
			text_term: 'In der Anzeige steht „{{term}}“. Hat diese Stelle ein Ende, und was geschieht dann?',
			because: 'Was die Anzeige zu Frist und Zukunft sagt, passt nicht zusammen.',
		},
	},
	metrics: {
		good: 'Zwei oder drei Messgrößen mit heutigem Wert, wer sie liest und was aus ihnen folgt.',
		worrying: 'Nur gezählte Lizenzen oder Schulungen, oder versprochene Ersparnisse, bevor jemand gemessen hat.',
		silent: {
			text: 'Woran merken Sie und ich nach einem Jahr, dass es gelang: welche Messgrößen, und wo stehen sie heute?',
			text_tool: 'Was messen Sie heute an der Nutzung von {{tool}}, und was soll es in einem Jahr sein?',
			because: 'Die Anzeige nennt nichts, woran Erfolg zu sehen wäre.',
		},
		'on-the-role': {
			text: 'Wenn ich die Messgrößen festlege: wer muss sie annehmen, und welche Ergebnisse werden schon erwartet?',
			because: 'Festzulegen, wie Erfolg gemessen wird, liegt bei dieser Stelle.',
		},
		generic: {
			text: 'An welchen zwei oder drei Messgrößen wird diese Stelle gemessen, und wie sind ihre Werte heute?',
			text_term: 'In der Anzeige steht „{{term}}“. Welche Messgrößen zeigen das, und wie sind ihre Werte heute?',
			because: 'Die Anzeige spricht vom Messen, ohne eine Messgröße zu nennen.',
		},
		conflict: {
			text: 'In der Anzeige stehen mehrere Ziele nebeneinander. Welches gewinnt, wenn sie auseinanderziehen?',
			text_term: 'In der Anzeige steht „{{term}}“ neben anderen Zielen. Welches gewinnt, wenn sie auseinanderziehen?',
			because: 'Die Messgrößen der Anzeige ziehen in verschiedene Richtungen.',
		},
	},
	sustainability: {
		good: 'Nennt, wer die Dinge nach dem Start betreibt, und Zeit dafür.',
		worrying: 'Alles Gestartete bleibt bei dieser Stelle, oder niemand hat bisher daran gedacht.',
		silent: {
			text: 'Wer kümmert sich um eine Lösung oder einen Kurs nach dem Start, und wer bezahlt das?',
			text_tool: 'Wer kümmert sich nach dem Start um das, was mit {{tool}} gebaut wird?',
			because: 'Die Anzeige endet beim Start; wer die Dinge am Laufen hält, steht nicht da.',
		},
		'on-the-role': {
			text: 'Wann geht an jemand anderen über, was ich starte, und an wen?',
			text_team: 'Wann geht an „{{team}}“ oder andere über, was ich starte?',
			because: 'Starten und am Laufen halten liegen beide bei dieser Stelle.',
		},
		generic: {
			text: 'Was ist hier ein Jahr nach dem Start noch in Gebrauch, und warum?',
			text_term: 'Was heißt „{{term}}“ in einer normalen Woche, ein Jahr nach dem Start?',
			because: 'Die Anzeige spricht von dauerhaften Ergebnissen, ohne zu sagen, wer sie erhält.',
		},
		conflict: {
			text: 'Wie viel der Zeit ist für Neues, und wie viel für die Pflege des Vorhandenen?',
			because: 'Die Anzeige verlangt zugleich schnelle Neustarts und stetige Pflege.',
		},
	},
} as const satisfies Words<typeof en>;
