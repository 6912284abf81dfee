import type { Words } from '../catalogue.ts';
import type { welcome as en } from '../en/welcome.ts';

export const welcome = {
	title: 'Willkommen bei Groundwork',
	lead: 'Es liest eine Stellenanzeige, wie es eine sorgfältige, erfahrene Person täte.',
	inFour: 'In vier Sätzen',
	sentences: {
		read: 'Wenn Sie auf die Schaltfläche klicken oder auf einer eingeschalteten Börse eine Anzeige öffnen, liest Groundwork deren Text und nichts anderes.',
		kept: 'Was Sie speichern, mit Ihren Notizen und Markierungen, bleibt in diesem Browser, bis Sie es löschen.',
		leaves: 'Nichts verlässt Ihr Gerät: kein Server, kein Konto, keine Besuchszählung.',
		first:
			'Öffnen Sie eine Anzeige, klicken Sie auf die Groundwork-Schaltfläche oder drücken Sie {{keys}}, und lesen Sie die Antwort von oben nach unten.',
		firstNoKeys:
			'Öffnen Sie eine Anzeige, klicken Sie auf die Groundwork-Schaltfläche, und lesen Sie die Antwort von oben nach unten.',
	},
	role: 'Wer sind Sie hier?',
	pin: 'Wenn Sie die Schaltfläche nicht sehen, öffnen Sie neben der Adresse die Liste der Erweiterungen und heften Sie Groundwork an.',
	draft: 'Eigenen Entwurf prüfen',
	roleKept: 'Behalten. In den Einstellungen können Sie es ändern.',
} as const satisfies Words<typeof en>;
