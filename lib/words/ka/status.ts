import type { Words } from '../catalogue.ts';
import type { statusNames as en } from '../en/status.ts';

export const statusNames = {
	interested: 'მაინტერესებს',
	applied: 'განაცხადი გაგზავნილია',
	interviewing: 'გასაუბრებები',
	offer: 'შემოთავაზება',
	closed: 'დასრულებული',
} as const satisfies Words<typeof en>;
