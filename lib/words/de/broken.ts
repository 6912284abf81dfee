import type { Words } from '../catalogue.ts';
import type { broken as en } from '../en/broken.ts';

export const broken = {
	title: 'Diese Seite ist stehen geblieben',
	text: 'Der Fehler liegt bei uns; was Sie gespeichert haben, ist unberührt. Öffnen Sie die Seite neu. Bleibt sie wieder stehen, nehmen Sie Ihre Daten heraus, wie sie gespeichert sind, und sagen Sie uns, was das Programm sagte.',
	reload: 'Diese Seite neu öffnen',
	toList: 'Liste öffnen',
} as const satisfies Words<typeof en>;
