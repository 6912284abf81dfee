import { readFileSync } from 'node:fs';

/* What the pages of `twoPanes` show. */

export interface Shown {
	readonly title: string;
	readonly text: string;
}

/** Written postings of usual length, each with a title of its own. */
export const EXAMPLES: readonly Shown[] = readFileSync('tests/eval/examples/postings.jsonl', 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line): Shown => JSON.parse(line))
	.map(({ title, text }) => ({ title, text }))
	.filter(({ title }, at, all) => all.findIndex((one) => one.title === title) === at);

/** A posting for somebody else. */
export const GARDENER: Shown = {
	title: 'Gardener',
	text: 'You look after the roses of our park and teach our two apprentices how to cut them. You know the soil of the coast, you like to be outside in any weather and you keep the machines in order. We offer a flat in the park, thirty days of leave and a bicycle.',
};
