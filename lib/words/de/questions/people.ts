import type { Words } from '../../catalogue.ts';
import type { peopleQuestions as en } from '../../en/questions/people.ts';

export const peopleQuestions = {
	experts: {
		good: 'Namen, wie viele es sind und wie viel ihrer Zeit dafür zugesagt ist.',
		worrying: 'Die Fachleute arbeiten am Produkt und „helfen, wenn sie können“.',
		silent: {
			text: 'Wer kennt sich hier mit KI gründlich aus, und wie viel Zeit ist für diese Arbeit zugesagt?',
			because: 'Die Anzeige nennt keine Fachleute für KI oder Daten dafür.',
		},
		'on-the-role': {
			text: 'Soll ich die Fachperson sein, und wen kann ich fragen, wenn eine Frage tiefer geht?',
			because: 'Das tiefe KI-Wissen wird allein von dieser Stelle erwartet.',
		},
		generic: {
			text: 'Wer sind die Fachleute, mit denen diese Stelle arbeitet, und was tragen sie bei?',
			text_team: 'Was bekomme ich von „{{team}}“ für diese Arbeit, und wie viel Zeit ist zugesagt?',
			text_term: 'In der Anzeige steht „{{term}}“. Wer ist das, und wie viel Zeit ist zugesagt?',
			because: 'Fachleute sind erwähnt; was sie beitragen, steht nicht da.',
		},
		conflict: {
			text: 'Gibt es schon ein KI-Team, oder ist es noch einzustellen?',
			text_team: 'Die Anzeige nennt „{{team}}“. Arbeiten diese Menschen schon hier, oder sind sie noch einzustellen?',
			because: 'Die Anzeige spricht von einem Fachteam, das es gibt, und von einem, das noch aufzubauen ist.',
		},
	},
	platform: {
		good: 'Ein Team, das Zeit dafür eingeplant hat, eine Kontaktperson mit Namen und geregelter Zugang.',
		worrying: 'Jede Anbindung wartet in einer Schlange ohne Datum.',
		silent: {
			text: 'Wer aus Technik oder IT bindet ein Werkzeug an Ihre Systeme an, und steht das in deren Plan?',
			text_tool: 'Wer aus Technik oder IT bindet {{tool}} an Ihre Systeme an, und steht das in deren Plan?',
			because: 'Die Anzeige nennt niemanden aus Technik, IT oder Daten dafür.',
		},
		'on-the-role': {
			text: 'Welche Systeme würde ich selbst anbinden, und wer gibt mir Zugang und prüft es?',
			because: 'Die technische Anbindung wird allein von dieser Stelle erwartet.',
		},
		generic: {
			text: 'Was trägt die Technik bei, und wie werden Bitten dieser Stelle dort eingeordnet?',
			text_team: 'Wie werden Bitten dieser Stelle von „{{team}}“ eingeordnet, und wie viel Zeit ist dafür zugesagt?',
			because: 'Ein technisches Team ist erwähnt; was es beiträgt, steht nicht da.',
		},
		conflict: {
			text: 'Wer entscheidet über die Plattform: diese Stelle oder die technischen Teams?',
			text_team: 'Wer entscheidet über die Plattform: diese Stelle oder „{{team}}“?',
			because: 'Die Anzeige gibt die Plattform zugleich dieser Stelle und anderen.',
		},
	},
	learning: {
		good: 'Jemand aus Weiterbildung oder HR, der einen Teil plant und durchführt, und Arbeitszeit für die Lernenden.',
		worrying: 'Schulung ist ein Webinar, allein gehalten, in der Freizeit der Lernenden.',
		silent: {
			text: 'Wer aus Weiterbildung, HR oder Kommunikation trägt die Schulung mit mir, und bekommen die Menschen Zeit dafür?',
			because: 'Die Anzeige nennt niemanden aus Weiterbildung, HR oder Kommunikation dafür.',
		},
		'on-the-role': {
			text: 'Wie viele Menschen soll ich schulen, an wie vielen Orten, und wer hilft bei der Durchführung?',
			text_term: 'In der Anzeige steht „{{term}}“. Für wie viele Menschen, und wer hilft bei der Durchführung?',
			because: 'Die ganze Schulung liegt bei dieser Stelle.',
		},
		generic: {
			text: 'Was übernehmen Weiterbildung und HR, und was bleibt bei mir?',
			text_team: 'Was übernimmt „{{team}}“, und was bleibt bei mir?',
			because: 'Ein Team für Weiterbildung oder HR ist erwähnt; was es übernimmt, steht nicht da.',
		},
		conflict: {
			text: 'Wem gehört die Schulung: dieser Stelle oder der Weiterbildung?',
			text_team: 'Wem gehört die Schulung: dieser Stelle oder „{{team}}“?',
			because: 'Die Anzeige gibt die Schulung zugleich dieser Stelle und anderen.',
		},
	},
	champions: {
		good: 'Namen von Menschen, die anderen schon helfen, und das Einverständnis ihrer Vorgesetzten mit den Stunden.',
		worrying: 'Multiplikatoren sind zu finden, zusätzlich zu ihrer Arbeit und ohne dass die Vorgesetzten davon wissen.',
		silent: {
			text: 'Wer hilft anderen heute ungefragt mit KI, und geben ihre Vorgesetzten ihnen Zeit dafür?',
			because: 'Die Anzeige nennt keine Multiplikatoren oder frühen Nutzenden, die das in ihre Teams tragen.',
		},
		'on-the-role': {
			text: 'Wie würde ich Multiplikatoren finden, und welche Stunden und welchen Dank kann ich ihnen anbieten?',
			text_term: 'In der Anzeige steht „{{term}}“. Welche Stunden und welchen Dank kann ich den Menschen anbieten?',
			because: 'Das Netzwerk der Multiplikatoren aufzubauen gehört zur Stelle.',
		},
		generic: {
			text: 'Wie viele Multiplikatoren sind aktiv, in welchen Teams, und was taten sie im letzten Monat?',
			text_term: 'In der Anzeige steht „{{term}}“. Wie viele sind aktiv, und was taten sie im letzten Monat?',
			because: 'Multiplikatoren sind erwähnt; wer sie sind und was sie tun, steht nicht da.',
		},
		conflict: {
			text: 'Gibt es schon ein Netzwerk von Multiplikatoren, oder ist es die Aufgabe, eines zu beginnen?',
			because: 'Die Anzeige spricht von Multiplikatoren, die es gibt, und von solchen, die noch zu finden sind.',
		},
	},
	team: {
		good: 'Stellen, die besetzt oder genehmigt sind, mit Namen und Daten.',
		worrying: 'Ein Team, „sobald wir wachsen“, und alles wird vorher erwartet.',
		silent: {
			text: 'Wer arbeitet sonst in Vollzeit daran, und was geschieht, wenn ich einen Monat weg bin?',
			because: 'Die Anzeige zeigt niemanden, der neben der Stelle daran arbeitet.',
		},
		'on-the-role': {
			text: 'Wie viele Stellen sind für dieses Team genehmigt, und ab wann?',
			text_term: 'In der Anzeige steht „{{term}}“. Wie viele Stellen sind genehmigt, und ab wann?',
			because: 'Das Team aufzubauen gehört zur Stelle.',
		},
		generic: {
			text: 'Wer ist heute im Team, nach Aufgabe, und wer kommt als Nächstes dazu?',
			text_team: 'Wer arbeitet heute in „{{team}}“, nach Aufgabe, und wer kommt als Nächstes dazu?',
			text_term: 'In der Anzeige steht „{{term}}“. Wer gehört heute dazu, nach Aufgabe?',
			because: 'Ein Team ist erwähnt; wer dazugehört, steht nicht da.',
		},
		conflict: {
			text: 'Ist das eine Stelle mit Team oder eine allein?',
			because: 'Die Anzeige spricht vom Führen und davon, die Arbeit allein zu tun.',
		},
	},
} as const satisfies Words<typeof en>;
