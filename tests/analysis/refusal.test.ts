import { describe, expect, test } from 'vitest';
import { cues } from '../../lib/analysis/cues/index.ts';
import { lexicon } from '../../lib/analysis/lexicon/index.ts';
import { shippedModel } from '../../lib/analysis/model/index.ts';
import { readPosting } from '../../lib/analysis/read.ts';
import { refuses } from '../../lib/analysis/refusal.ts';
import { compileCues } from '../../lib/analysis/signals.ts';

test.each([
	'You will not train the staff.',
	'You won’t be asked to write code.',
	"You don't manage vendors.",
	'This role does not lead the roll-out of Copilot',
	'The post holder is not responsible for data protection.',
	'You are never the one who signs contracts.',
	'Nobody expects you to build models.',
	'It is not your job to choose the tools.',
	'Another team will run the pilots.',
])('%s', (sentence) => {
	expect(refuses(sentence)).toBe(true);
});

test.each([
	'You will train the staff.',
	'You will not only train the staff and measure what they learn.',
	'You will not just write rules.',
	'You will not build models but train the people who use them.',
	'You do not code: you convene.',
	'You will not start until the policy is signed.',
	'We do not have a policy.',
	'Do not hesitate to apply.',
	'Train another team in the use of AI.',
])('%s is no refusal', (sentence) => {
	expect(refuses(sentence)).toBe(false);
});

describe('a duty that is refused', () => {
	const matcher = compileCues(cues, lexicon);
	const chanceOf = (claim: string, sentence: string) => {
		const posting = { title: 'AI lead', company: null, text: `What you will do\n${sentence}` };
		const { claims, probabilities } = readPosting(posting, matcher, shippedModel());
		return probabilities.at(-1)?.[claims.indexOf(claim)] ?? Number.NaN;
	};

	test.each([
		['responsibilities.training', 'train employees in the use of generative AI'],
		['responsibilities.vendors', 'negotiate contracts with AI vendors and manage licences'],
		['responsibilities.roadmap', 'develop the AI strategy and roadmap'],
		['lifecycle.pilot', 'run pilots with the departments'],
	])('%s is none', (claim, duty) => {
		expect(chanceOf(claim, `You will ${duty}.`)).toBeGreaterThan(0.5);
		for (const refusal of ['You will not', 'This role does not', 'Nobody expects you to', 'Another team will'])
			expect(chanceOf(claim, `${refusal} ${duty}.`)).toBe(0);
	});
});
