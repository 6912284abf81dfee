import { analyse } from '../../lib/analysis/index.ts';
import type { PostingText } from '../../lib/analysis/types.ts';
import { hostileTexts } from '../hostile/texts.ts';
import { exponentOf, type Measured, ms, timed, times } from './samples.ts';

const KILOBYTE = 1000;
const SIZES = [1, 2, 4, 8, 16, 32, 64, 125, 250, 500, 1000].map((size) => size * KILOBYTE);
const HOSTILE_SIZE = 100 * KILOBYTE;

/** How the time of the analysis grows with the length of a text, and what hostile texts cost beside a friendly one. */
export function benchGrowth(postings: readonly PostingText[]): Measured {
	const friendly = postings.map(({ text }) => text).join('\n\n');
	const friendlyOf = (size: number) => friendly.repeat(Math.ceil(size / friendly.length)).slice(0, size);
	const time = (text: string, rounds: number) => {
		const all = Array.from({ length: rounds }, () => timed(() => analyse({ title: 'AI Lead', company: null, text })));
		return Math.min(...all);
	};
	for (let round = 0; round < 5; round++) time(friendlyOf(8 * KILOBYTE), 3);
	const friendlyTimes = SIZES.map((size) => [size, time(friendlyOf(size), size > 100 * KILOBYTE ? 2 : 5)] as const);
	const exponent = exponentOf(friendlyTimes);
	const limit = time(friendlyOf(HOSTILE_SIZE), 5);
	const tenth = hostileTexts(HOSTILE_SIZE / 10);
	const hostile = Object.entries(hostileTexts(HOSTILE_SIZE)).map(([name, text]) => ({
		name,
		tenth: time(tenth[name] as string, 2),
		ms: time(text, 2),
	}));
	const worst = hostile.reduce((a, b) => (b.ms > a.ms ? b : a));
	const exponents = hostile.map(({ name, tenth, ms }) => ({
		name,
		exponent: exponentOf([
			[HOSTILE_SIZE / 10, tenth],
			[HOSTILE_SIZE, ms],
		]),
	}));
	const steepest = exponents.reduce((a, b) => (b.exponent > a.exponent ? b : a));
	return {
		samples: {
			'growth, ms by length': friendlyTimes,
			'hostile, ms at 100 kB': hostile,
			'hostile, exponents': exponents,
		},
		rows: [
			{
				what: 'growth from 1 kB to 1 MB, friendly text: exponent of the fit (1 = in proportion)',
				value: exponent.toFixed(2),
				target: '≤ 1.1',
				holds: exponent <= 1.1,
			},
			{
				what: '1 MB of friendly text',
				value: ms(friendlyTimes.at(-1)?.[1] ?? Number.NaN),
				target: null,
				holds: null,
			},
			{
				what: `costliest of ${hostile.length} hostile texts of 100 kB ("${worst.name}"), beside a friendly one (${ms(limit)})`,
				value: times(worst.ms / limit),
				target: '≤ 5 ×',
				holds: worst.ms <= 5 * limit,
			},
			{
				what: `steepest growth of a hostile text from 10 kB to 100 kB ("${steepest.name}")`,
				value: steepest.exponent.toFixed(2),
				target: null,
				holds: null,
			},
		],
	};
}
