import { describe, expect, test } from 'vitest';
import { checks } from '../../lib/analysis/checks/index.ts';
import {
	FIELDS,
	FLAGS,
	FOUNDATIONS,
	PARTNERS,
	RATINGS,
	RESPONSIBILITIES,
	type Responsibility,
} from '../../lib/analysis/codebook.ts';
import { type CheckId, rubric } from '../../lib/analysis/rubric.ts';
import type { Outcome } from '../../lib/analysis/types.ts';
import { decidedWith, quoteFor, readingWith, type Stated } from './hand-made.ts';

const families = (count: number): Stated =>
	Object.fromEntries(RESPONSIBILITIES.slice(0, count).map((key: Responsibility) => [`responsibilities.${key}`, true]));

function checkCalled(id: CheckId) {
	const check = checks.find((one) => one.id === id);
	if (!check) throw new Error(`no check is called ${id}`);
	return check;
}

describe.each<[CheckId, [string, Stated, Outcome['kind']][]]>([
	[
		'current-state',
		[
			['nothing shows a stage', {}, 'silent'],
			['stage 0 is a stage too', { stageShown: 0 }, 'met'],
			['a stage is shown', { stageShown: 2 }, 'met'],
		],
	],
	[
		'stage-gap',
		[
			['no stage', {}, 'silent'],
			['one stage only', { stageShown: 0 }, 'silent'],
			['the same stage', { stageShown: 1, stageHiredFor: 1 }, 'met'],
			['an earlier one', { stageShown: 3, stageHiredFor: 1 }, 'met'],
			['the next one', { stageShown: 1, stageHiredFor: 2 }, 'partly'],
			['two ahead', { stageShown: 1, stageHiredFor: 3 }, 'concern'],
			['three ahead', { stageShown: 0, stageHiredFor: 3 }, 'concern'],
		],
	],
	[
		'workload',
		[
			['no family', {}, 'silent'],
			['five families', families(5), 'met'],
			['six families', families(6), 'partly'],
			['eight families', families(8), 'concern'],
			['eight families with a team', { ...families(8), 'foundations.team': 'in-place' }, 'partly'],
			['eight families with a team still to build', { ...families(8), 'foundations.team': 'on-the-role' }, 'concern'],
			['two families, yet too much', { ...families(2), 'flags.unrealisticScope': true }, 'concern'],
		],
	],
	[
		'sole-ownership',
		[
			['nobody named', {}, 'silent'],
			['one person for all of it', { 'flags.soleOwner': true, 'partners.experts': 'committed' }, 'concern'],
			['a team in place', { 'foundations.team': 'in-place' }, 'met'],
			['a team to be built', { 'foundations.team': 'on-the-role' }, 'silent'],
			['a partner who brings something', { 'partners.platform': 'committed' }, 'met'],
			['a partner who is named', { 'partners.learning': 'named' }, 'partly'],
		],
	],
	[
		'mandate',
		[
			['no mandate', {}, 'silent'],
			['one', { mandate: 'strategy' }, 'met'],
			['both', { mandate: 'both' }, 'partly'],
			['both, blurred', { mandate: 'both', 'flags.blurredMandate': true }, 'concern'],
		],
	],
	[
		'partners',
		[
			['nobody', {}, 'silent'],
			['named', { 'partners.risk': 'named' }, 'partly'],
			['committed', { 'partners.risk': 'named', 'partners.business': 'committed' }, 'met'],
		],
	],
	[
		'foundations',
		[
			['silence', {}, 'silent'],
			['one in place', { 'foundations.budget': 'in-place' }, 'partly'],
			[
				'three in place',
				{ 'foundations.budget': 'in-place', 'foundations.policy': 'in-place', 'foundations.sponsor': 'in-place' },
				'met',
			],
			[
				'as much in place as on the role',
				{ 'foundations.budget': 'in-place', 'foundations.policy': 'on-the-role' },
				'partly',
			],
			['all on the role', { 'foundations.budget': 'on-the-role' }, 'concern'],
		],
	],
	[
		'success-metrics',
		[
			['silence', {}, 'silent'],
			['generic', { metrics: 'generic' }, 'partly'],
			['specific', { metrics: 'specific' }, 'met'],
		],
	],
	[
		'trajectory',
		[
			['silence', {}, 'silent'],
			['stated', { trajectory: 'stated' }, 'met'],
		],
	],
	[
		'boundaries',
		[
			['silence', {}, 'silent'],
			['stated', { boundaries: 'stated' }, 'met'],
		],
	],
	[
		'skills',
		[
			['silence', {}, 'silent'],
			['skills', { 'skills.change': true }, 'met'],
			['too senior for the post', { 'skills.change': true, 'flags.seniorityMismatch': true }, 'partly'],
			['several professions', { 'flags.seniorityMismatch': true, 'flags.unicorn': true }, 'concern'],
		],
	],
	[
		'clarity',
		[
			['silence', {}, 'silent'],
			['something is said', { layer: 'adoption' }, 'met'],
			['slogans', { layer: 'adoption', 'flags.hype': true }, 'partly'],
			['vague', { 'flags.hype': true, 'flags.vagueContext': true }, 'concern'],
		],
	],
])('%s', (id, cases) => {
	test.each(cases)('%s', (_, stated, kind) => {
		const outcome = checkCalled(id).judge(readingWith(stated));
		expect(outcome.kind).toBe(kind);
		if (outcome.kind === 'silent' || outcome.kind === 'error') return;
		expect(outcome.evidence.length).toBeGreaterThan(0);
		const stood = FIELDS.filter((field) => stated[field] !== undefined).map((field) => quoteFor(field).text);
		for (const quote of outcome.evidence) expect(stood).toContain(quote.text);
	});
});

test('a stage that is only hinted at meets the check partly', () => {
	expect(checkCalled('current-state').judge(readingWith({ stageShown: 2 }, { confidence: 0.4 })).kind).toBe('partly');
});

test('a concern shows the quotes of what is on the role and of what is in place, in the order of the text', () => {
	const outcome = checkCalled('foundations').judge(
		readingWith({
			'foundations.team': 'on-the-role',
			'foundations.policy': 'on-the-role',
			'foundations.budget': 'in-place',
		}),
	);
	expect(outcome).toEqual({
		kind: 'concern',
		evidence: [quoteFor('foundations.budget'), quoteFor('foundations.policy'), quoteFor('foundations.team')],
	});
});

describe('credit', () => {
	const all = (chance: number) => ({
		...decidedWith({}),
		probability: () => chance,
	});
	test.each(checks.map((check) => [check.id, check] as const))('of %s lies between 0 and 1', (_, check) => {
		for (const chance of [0.001, 0.5, 0.999]) {
			const credit = check.credit({ ...readingWith({}), decided: all(chance) });
			expect(credit).toBeGreaterThanOrEqual(0);
			expect(credit).toBeLessThanOrEqual(1);
		}
	});

	test.each<[CheckId, string]>([
		['workload', 'flags.unrealisticScope'],
		['sole-ownership', 'flags.soleOwner'],
		['mandate', 'flags.blurredMandate'],
		['skills', 'flags.unicorn'],
		['skills', 'flags.seniorityMismatch'],
		['clarity', 'flags.vagueContext'],
		['clarity', 'flags.hype'],
		['foundations', 'foundations.policy=on-the-role'],
		['current-state', 'stageShown=null'],
	])('of %s falls with %s', (id, output) => {
		const credit = (chance: number) =>
			checkCalled(id).credit(readingWith({}, { chances: { 'foundations.budget=in-place': 1, [output]: chance } }));
		expect(credit(0.9)).toBeLessThan(credit(0.1));
	});

	test.each<[CheckId, readonly string[]]>([
		['partners', PARTNERS.map((key) => `partners.${key}=committed`)],
		['foundations', FOUNDATIONS.map((key) => `foundations.${key}=in-place`)],
		['boundaries', ['boundaries']],
		['trajectory', ['trajectory']],
	])('of %s rises with each of what it looks for', (id, outputs) => {
		for (const output of outputs) {
			const credit = (chance: number) => checkCalled(id).credit(readingWith({}, { chances: { [output]: chance } }));
			expect(credit(0.9)).toBeGreaterThan(credit(0.1));
		}
	});
});

describe('the rubric', () => {
	test('weighs checks that there are, all of them somewhere, none with nothing', () => {
		const weighed = RATINGS.flatMap((rating) => Object.entries(rubric[rating]));
		expect(new Set(weighed.map(([id]) => id))).toEqual(new Set(checks.map(({ id }) => id)));
		expect(weighed.filter(([, weight]) => weight <= 0)).toEqual([]);
	});

	test('every flag weighs on some score', () => {
		for (const flag of FLAGS) {
			const moved = checks.filter(
				(check) =>
					check.credit(readingWith({}, { chances: { [`flags.${flag}`]: 1, 'metrics=null': 1 } })) !==
					check.credit(readingWith({}, { chances: { 'metrics=null': 1 } })),
			);
			expect(
				moved.map(({ id }) => id),
				flag,
			).not.toEqual([]);
		}
	});
});
