import { describe, expect, test } from 'vitest';
import { TOPICS, type Topic } from '../../lib/analysis/codebook.ts';
import { chooseQuestions } from '../../lib/analysis/questions.ts';
import type { Question } from '../../lib/analysis/types.ts';
import { decidedWith, evidenceWith, findingsWith, quoteFor, type Stated } from './hand-made.ts';

const nothing = evidenceWith([]);
/** Decisions by which this topic is the most worth asking about. */
const about = (...topics: Topic[]) =>
	decidedWith(Object.fromEntries(topics.map((topic, i) => [`topic.${topic}`, 0.9 - i / 10])));
const asked = (topic: Topic, stated: Stated, posting = nothing): Question | undefined =>
	chooseQuestions(findingsWith(stated), about(topic), posting).find((question) => question.topic === topic);

test('five questions, the likeliest topics first', () => {
	const questions = chooseQuestions(
		findingsWith({}),
		about('policy', 'budget', 'team', 'metrics', 'vendors', 'sponsor'),
		nothing,
	);
	expect(questions.map(({ topic }) => topic)).toEqual(['policy', 'budget', 'team', 'metrics', 'vendors']);
});

test('with every topic alike the order is the codebook’s', () => {
	const questions = chooseQuestions(findingsWith({}), decidedWith({}), nothing);
	expect(questions.map(({ topic }) => topic)).toEqual(TOPICS.slice(0, 5));
});

test.each<[Topic, Stated]>([
	['budget', { 'foundations.budget': 'in-place' }],
	['sponsor', { 'foundations.sponsor': 'in-place' }],
	['tooling', { 'foundations.tooling': 'in-place' }],
	['policy', { 'foundations.policy': 'in-place' }],
	['team', { 'foundations.team': 'in-place' }],
	['experts', { 'partners.experts': 'committed' }],
	['platform', { 'partners.platform': 'committed' }],
	['learning', { 'partners.learning': 'committed' }],
	['champions', { 'partners.champions': 'committed' }],
	['metrics', { metrics: 'specific' }],
	['trajectory', { trajectory: 'stated' }],
	['boundaries', { boundaries: 'stated' }],
])('%s is not asked once the posting answers it, and the next topic moves up', (topic, stated) => {
	expect(asked(topic, {})).toBeDefined();
	expect(asked(topic, stated)).toBeUndefined();
	expect(chooseQuestions(findingsWith(stated), about(topic), nothing)).toHaveLength(5);
});

describe('why it is asked', () => {
	test.each<[Topic, Stated, Question['reason']]>([
		['budget', {}, 'silent'],
		['budget', { 'foundations.budget': 'on-the-role' }, 'on-the-role'],
		['experts', {}, 'silent'],
		['experts', { 'partners.experts': 'named' }, 'generic'],
		['champions', { 'responsibilities.community': true }, 'on-the-role'],
		['champions', { 'responsibilities.community': true, 'partners.champions': 'named' }, 'generic'],
		['metrics', {}, 'silent'],
		['metrics', { metrics: 'generic' }, 'generic'],
		['metrics', { 'responsibilities.metrics': true }, 'on-the-role'],
		['trajectory', {}, 'silent'],
		['boundaries', {}, 'silent'],
		['current-state', {}, 'silent'],
		['current-state', { stageShown: 2 }, 'generic'],
		['strategy-or-execution', {}, 'silent'],
		['strategy-or-execution', { mandate: 'execution' }, 'generic'],
		['strategy-or-execution', { mandate: 'both' }, 'conflict'],
		['strategy-or-execution', { 'flags.blurredMandate': true }, 'conflict'],
		['build-or-enable', {}, 'silent'],
		['build-or-enable', { buildOrEnable: 'builds' }, 'generic'],
		['build-or-enable', { buildOrEnable: 'both' }, 'conflict'],
		['vendors', {}, 'silent'],
		['vendors', { 'responsibilities.vendors': true }, 'on-the-role'],
		['sustainability', {}, 'silent'],
		['sustainability', { 'lifecycle.sustain': true }, 'on-the-role'],
		['stage-gap', { stageShown: 0 }, 'silent'],
		['stage-gap', { stageShown: 0, stageHiredFor: 0 }, 'generic'],
		['stage-gap', { stageShown: 0, stageHiredFor: 2 }, 'conflict'],
		['workload', { 'responsibilities.training': true }, 'generic'],
		['workload', { 'flags.soleOwner': true }, 'on-the-role'],
		['workload', { 'flags.unrealisticScope': true }, 'on-the-role'],
	])('%s with %j: %s', (topic, stated, reason) => {
		expect(asked(topic, stated)?.reason).toBe(reason);
	});

	test('a stage that other words speak against is a conflict', () => {
		const findings = findingsWith({ stageShown: 2 }, 0.4);
		const { stageShown } = findings;
		if (stageShown.state === 'silent') throw new Error('stated above');
		const torn = { ...findings, stageShown: { ...stageShown, against: [quoteFor('layer')] } };
		expect(chooseQuestions(torn, about('current-state'), nothing)[0]?.reason).toBe('conflict');
	});

	test('every topic has a reason, whatever is found', () => {
		for (const topic of TOPICS)
			expect(asked(topic, {})?.reason, topic).toMatch(/^(silent|generic|on-the-role|conflict)$/);
	});
});

describe('quotes', () => {
	test('stand behind what is said, none behind silence', () => {
		expect(asked('budget', { 'foundations.budget': 'on-the-role' })?.quotes).toEqual([quoteFor('foundations.budget')]);
		expect(asked('stage-gap', { stageShown: 0, stageHiredFor: 2 })?.quotes).toEqual([
			quoteFor('stageShown'),
			quoteFor('stageHiredFor'),
		]);
		expect(asked('budget', {})?.quotes).toEqual([]);
	});

	test('are at most three', () => {
		const work: Stated = {
			'responsibilities.building': true,
			'responsibilities.change': true,
			'responsibilities.metrics': true,
			'responsibilities.training': true,
		};
		expect(asked('workload', work)?.quotes).toHaveLength(3);
	});
});

describe('the posting’s own terms', () => {
	const lexicon = { aiTool: ['copilot'], riskTeam: ['legal'], cLevel: ['chief operating officer'] };
	const posting = evidenceWith(
		[
			{ text: 'Know Gemini and Copilot.', section: 'requirements' },
			{
				text: 'Nine teams try Copilot, each in its own way, and nobody has told the others about any of it so far.',
				section: 'role',
			},
			{ text: 'Write the policy with Legal for our Chief Operating Officer.' },
		],
		lexicon,
	);
	const at = (i: number) => {
		const sentence = posting.reads[i]?.sentence;
		if (!sentence) throw new Error('no such sentence');
		return { start: sentence.start, end: sentence.end, text: sentence.text };
	};
	const withQuote = (field: 'foundations.policy' | 'stageShown', value: 'on-the-role' | 2, i: number) => {
		const findings = findingsWith({ [field]: value } as Stated);
		return { ...findings, [field]: { ...findings[field], evidence: [at(i)] } };
	};

	test('come from the quoted sentence', () => {
		const [question] = chooseQuestions(withQuote('foundations.policy', 'on-the-role', 2), about('policy'), posting);
		expect(question?.terms).toEqual({
			team: 'Legal',
			sponsor: 'Chief Operating Officer',
			term: 'Write the policy with Legal for our Chief Operating Officer',
		});
	});

	test('of a long quote the first clause, if that is short', () => {
		const [question] = chooseQuestions(withQuote('stageShown', 2, 1), about('current-state'), posting);
		expect(question?.terms).toEqual({ tool: 'Copilot', term: 'Nine teams try Copilot' });
	});

	test('a tool is named for tools and the present, from the job’s own text', () => {
		expect(asked('tooling', {}, posting)?.terms).toEqual({ tool: 'Copilot' });
		expect(asked('budget', {}, posting)?.terms).toEqual({});
		const wanted = evidenceWith([{ text: 'Know Copilot.', section: 'requirements' }], lexicon);
		expect(asked('tooling', {}, wanted)?.terms).toEqual({});
	});
});
