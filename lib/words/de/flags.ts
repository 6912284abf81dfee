import type { Words } from '../catalogue.ts';
import type { flags as en } from '../en/flags.ts';

export const flags = {
	vagueContext: {
		title: 'Was dort mit KI geschieht, bleibt ungesagt',
		why: 'Aus dem Text geht weder hervor, was dort mit KI geschieht, noch zu wem die Stelle gehört. Die ersten Monate können damit vergehen, es herauszufinden.',
	},
	unrealisticScope: {
		title: 'Mehr Arbeit, als eine Person trägt',
		why: 'Viele Arten von Arbeit sind in der Tiefe zu verantworten, und ein Team ist nicht zu sehen. Etwas wird liegen bleiben, und nichts sagt, was.',
	},
	blurredMandate: {
		title: 'Strategie und Umsetzung verschwimmen',
		why: 'Richtung und Umsetzung werden beide verlangt, und nichts sagt, was zuerst kommt oder wer das andere tut. Beides kann der Maßstab sein.',
	},
	soleOwner: {
		title: 'Eine Person für das ganze Haus',
		why: 'Wenn die Einführung an einer Stelle hängt, wartet jede Frage auf sie. Es hält besser, wenn jedes Team einen Teil trägt.',
	},
	unicorn: {
		title: 'Mehrere Berufe in einer Person',
		why: 'Das verlangte Können gehört zu mehreren tiefen Berufen. Wenige haben sie alle, und welcher am meisten zählt, steht nicht da.',
	},
	seniorityMismatch: {
		title: 'Ein Auftrag weit über der Einstufung',
		why: 'Die erwartete Veränderung braucht mehr Befugnis, als Einstufung, Gehalt oder Vertrag vermuten lassen. Fragen Sie, wer sie verleiht.',
	},
	hype: {
		title: 'Schlagworte, wo die Arbeit stehen sollte',
		why: 'Große Worte stehen an der Stelle von Aufgaben; was ein Arbeitstag enthält, lässt sich nicht erkennen.',
	},
} as const satisfies Words<typeof en>;
