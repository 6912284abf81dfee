import type { Words } from '../catalogue.ts';
import type { marks as en } from '../en/marks.ts';

export const marks = {
	show: 'Auf der Seite zeigen',
	switch: 'Markierungen auf der Seite',
	legend: {
		label: 'Was die Markierungen bedeuten',
		met: 'erfüllt',
		partly: 'teils',
		concern: 'Bedenken',
		flag: 'Warnzeichen',
		inferred: 'erschlossen',
	},
	sought: {
		shown: 'Die Seite zeigt diese Worte jetzt.',
		hidden:
			'Diese Worte stehen auf der Seite, sind aber zugeklappt. Klappen Sie den Text dort auf und versuchen Sie es noch einmal.',
		gone: 'Diese Worte stehen nicht mehr auf der Seite.',
		closed: 'Die Seite ist uns verschlossen. Klicken Sie auf die Groundwork-Schaltfläche, während sie offen ist.',
		unsupported: 'Dieser Browser kann auf einer Seite keine Worte markieren. Ein neuerer kann es.',
	},
} as const satisfies Words<typeof en>;
