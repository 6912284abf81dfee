import type { Words } from '../catalogue.ts';
import type { correction as en } from '../en/correction.ts';

export const correction = {
	open: 'სათაურის, კომპანიის ან ადგილის შესწორება',
	title: 'სათაური',
	company: 'კომპანია',
	place: 'ადგილი',
	needed: 'განცხადებას სათაური სჭირდება.',
	keep: 'შენახვა',
} as const satisfies Words<typeof en>;
