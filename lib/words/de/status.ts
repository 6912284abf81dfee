import type { Words } from '../catalogue.ts';
import type { statusNames as en } from '../en/status.ts';

export const statusNames = {
	interested: 'Interessiert',
	applied: 'Beworben',
	interviewing: 'Im Gespräch',
	offer: 'Angebot',
	closed: 'Abgeschlossen',
} as const satisfies Words<typeof en>;
