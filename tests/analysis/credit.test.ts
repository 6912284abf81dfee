import { describe, expect, test } from 'vitest';
import { checks } from '../../lib/analysis/checks/index.ts';
import { FOUNDATIONS, PARTNERS, RESPONSIBILITIES } from '../../lib/analysis/codebook.ts';
import { judgeAll } from '../../lib/analysis/judge.ts';
import type { CheckId } from '../../lib/analysis/rubric.ts';
import { readingWith, type Stated } from './hand-made.ts';

/*
What the guide says of the credit (`scoring` in lib/words/en/checks.ts) is what a posting earns when each finding is certain.
*/

/** The chances with which findings that are stated are certain. */
function certain(stated: Stated): Record<string, number> {
	return Object.fromEntries(
		Object.entries(stated).flatMap(([field, value]): [string, number][] => {
			if (value === true || value === 'stated') return [[field, 1]];
			const any: [string, number][] = field.startsWith('partners.') ? [[`${field}=any`, 1]] : [];
			return [...any, [`${field}=${value}`, 1]];
		}),
	);
}

function credit(id: CheckId, stated: Stated): number | null | undefined {
	const reading = readingWith(stated, { chances: certain(stated) });
	return judgeAll(checks, reading).find(({ verdict }) => verdict.check === id)?.credit;
}

const some = (group: string, keys: readonly string[], count: number, value: unknown): Stated =>
	Object.fromEntries(keys.slice(0, count).map((key) => [`${group}.${key}`, value]));
const kinds = (count: number) => some('responsibilities', RESPONSIBILITIES, count, true);
const tooMuch: Stated = { 'flags.unrealisticScope': true };
const team: Stated = { 'foundations.team': 'in-place' };

describe.each<[CheckId, [string, Stated, from: number, to: number][]]>([
	[
		'workload',
		[
			['few kinds', kinds(2), 1, 1],
			['many kinds with a team', { ...kinds(10), ...team }, 0.5, 0.5],
			['many kinds without a team', kinds(8), 0.25, 0.25],
			['nearly all and plainly too much', { ...kinds(10), ...tooMuch }, 0, 0],
		],
	],
	[
		'sole-ownership',
		[
			['nobody alone, and a team', team, 1, 1],
			['nobody alone', {}, 0.5, 0.65],
			['one owner', { 'flags.soleOwner': true }, 0, 0],
		],
	],
	[
		'mandate',
		[
			['one', { mandate: 'strategy' }, 1, 1],
			['both with an order', { mandate: 'both' }, 0.6, 0.8],
			['both without', { mandate: 'both', 'flags.blurredMandate': true }, 0, 0],
		],
	],
	[
		'partners',
		[
			['four whose part is stated', some('partners', PARTNERS, 4, 'committed'), 1, 1],
			['three', some('partners', PARTNERS, 3, 'committed'), 0.8, 1],
			['four named', some('partners', PARTNERS, 4, 'named'), 0.4, 0.5],
			['nobody', {}, 0, 0],
		],
	],
	[
		'foundations',
		[
			['all five', some('foundations', FOUNDATIONS, 5, 'in-place'), 1, 1],
			['four', some('foundations', FOUNDATIONS, 4, 'in-place'), 0.9, 1],
			['two', some('foundations', FOUNDATIONS, 2, 'in-place'), 0.5, 0.6],
			['nothing', {}, 0, 0.15],
			['all left to the role', some('foundations', FOUNDATIONS, 5, 'on-the-role'), 0, 0],
		],
	],
	[
		'success-metrics',
		[
			['a measure', { metrics: 'specific' }, 1, 1],
			['measuring', { metrics: 'generic' }, 0.5, 0.5],
		],
	],
	[
		'trajectory',
		[
			['stated', { trajectory: 'stated' }, 1, 1],
			['not', {}, 0, 0],
		],
	],
	[
		'boundaries',
		[
			['stated', { boundaries: 'stated' }, 1, 1],
			['not', {}, 0, 0],
		],
	],
	[
		'skills',
		[
			['one profession', {}, 1, 1],
			['a mandate that does not fit', { 'flags.seniorityMismatch': true }, 0.5, 0.5],
			['several professions', { 'flags.unicorn': true }, 0.25, 0.25],
			['both', { 'flags.unicorn': true, 'flags.seniorityMismatch': true }, 0, 0],
		],
	],
	[
		'clarity',
		[
			['plain', {}, 1, 1],
			['slogans', { 'flags.hype': true }, 0.6, 0.8],
			['unsaid', { 'flags.vagueContext': true }, 0.25, 0.3],
			['both', { 'flags.vagueContext': true, 'flags.hype': true }, 0, 0],
		],
	],
])('%s earns as the guide says', (id, cases) => {
	test.each(cases)('%s', (_name, stated, from, to) => {
		const earned = credit(id, stated);
		expect(earned).toBeGreaterThanOrEqual(from - 1e-9);
		expect(earned).toBeLessThanOrEqual(to + 1e-9);
	});
});
