import type { Words } from '../catalogue.ts';
import type { print as en } from '../en/print.ts';

export const print = {
	report: 'ანგარიშის დაბეჭდვა',
	comparison: 'შედარების დაბეჭდვა',
	print: 'დაბეჭდვა',
	parts: {
		notes: 'რაც დავწერე და შევაფასე',
		names: 'კომპანიების სახელები, მისამართები, ციტატები',
	},
	made: 'შექმნილია Groundwork-ით. ის აფასებს ტექსტებს და არა დამსაქმებლებს.',
	quote: '„{{quote}}“',
	rating: 'თქვენი შეფასება: {{name}}',
	learned: 'თქვენ გაიგეთ: {{field}}',
	more: 'გაგრძელება სიაშია.',
} as const satisfies Words<typeof en>;
