import { describe, expect, test } from 'vitest';
import { STAGES, TOPICS } from '../../lib/analysis/codebook.ts';
import type { QuestionReason } from '../../lib/analysis/types.ts';
import { en } from '../../lib/words/en/index.ts';
import { TERMS, wordQuestion } from '../../lib/words/questions.ts';

const REASONS: readonly QuestionReason[] = ['silent', 'on-the-role', 'generic', 'conflict'];

describe.each(TOPICS)('%s', (topic) => {
	test.each(REASONS)('%s asks one thing, openly and briefly', (reason) => {
		const { text, because } = wordQuestion({ topic, reason, terms: {} });
		expect(text).toMatch(/\?$/);
		expect(text.length).toBeLessThanOrEqual(140);
		expect(text).not.toContain('{{');
		expect(because).toMatch(/\.$/);
	});

	test('each wording with a term carries exactly that term', () => {
		const wordings = Object.values<string | Record<string, string>>(en.questions[topic]).flatMap((reason) =>
			typeof reason === 'string' ? [] : Object.entries(reason),
		);
		for (const [key, words] of wordings) {
			const term = key.startsWith('text_') ? [key.slice('text_'.length)] : [];
			expect([...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])).toEqual(term);
			expect(TERMS).toEqual(expect.arrayContaining(term));
		}
	});
});

describe.each(TOPICS)('%s, asked further', (topic) => {
	const question = { topic, reason: 'silent', terms: { tool: 'Copilot' } } as const;

	test('another thing at another stage, with what answers sound like', () => {
		const [early, trying, pilots, scaling] = STAGES.map((stage) => wordQuestion(question, { stage }).further);
		expect(early).toEqual(trying);
		expect(pilots).toEqual(scaling);
		expect(early?.text).not.toBe(pilots?.text);
		for (const further of [early, pilots]) {
			expect(further?.text).toMatch(/\?$/);
			expect(further?.good).toBeTruthy();
			expect(further?.worrying).toBeTruthy();
		}
		expect(wordQuestion(question).further).toBeNull();
	});

	test('by who writes such postings, with what answers sound like', () => {
		const [candidate, recruiter] = (['candidate', 'recruiter'] as const).map((asker) =>
			wordQuestion(question, { asker, stage: 2 }),
		);
		expect(recruiter?.because).toBe(candidate?.because);
		expect(recruiter?.text).toMatch(/\?$/);
		for (const words of ['text', 'good', 'worrying'] as const) expect(recruiter?.[words]).not.toBe(candidate?.[words]);
		expect(recruiter?.further?.text).not.toBe(wordQuestion(question, { asker: 'recruiter', stage: 1 }).further?.text);
	});
});

test('a known term is set into the question', () => {
	const { text } = wordQuestion({ topic: 'budget', reason: 'silent', terms: { tool: 'Copilot' } });
	expect(text).toContain('Copilot licences');
});

test.each([
	['workload', 'generic', 'term', 'Build the assistants that our planners use', 'As a lead for adoption and training'],
	['tooling', 'on-the-role', 'tool', 'LibreChat', 'make'],
	['policy', 'on-the-role', 'team', 'legal department', 'plans'],
	['platform', 'generic', 'team', 'engineering teams', 'products'],
	['sponsor', 'conflict', 'sponsor', 'Chief Operating Officer', ''],
] as const)('%s, %s: a %s such as “%s” is said, “%s” is not', (topic, reason, term, good, poor) => {
	const plain = wordQuestion({ topic, reason, terms: {} }).text;
	expect(wordQuestion({ topic, reason, terms: { [term]: good } }).text).toContain(good);
	expect(wordQuestion({ topic, reason, terms: { [term]: poor } }).text).toBe(plain);
});

test('a term without a wording of its own leaves the plain question', () => {
	const plain = wordQuestion({ topic: 'workload', reason: 'silent', terms: {} });
	expect(wordQuestion({ topic: 'workload', reason: 'silent', terms: { tool: 'Copilot' } })).toEqual(plain);
});

test('a hostile term stays the text it is', () => {
	const tool = '$t(faces.app.name) {{x}} <IMG src=x>';
	expect(wordQuestion({ topic: 'tooling', reason: 'conflict', terms: { tool } }).text).toContain(tool);
});
