import { expect, test } from 'vitest';
import type { Quote } from '../../lib/analysis/types.ts';
import { type Mark, topOf } from '../../lib/marks/messages.ts';
import { reportMarks } from '../../lib/marks/report-marks.ts';
import { MARK_STYLES } from '../../lib/marks/styles.ts';
import { exampleReport } from '../components/example-report.ts';

const TEXT = 'You own AI. You train the teams.';
const said: Quote = { start: 0, end: 11, text: 'You own AI.' };
const inferred: Quote = { start: 12, end: 32, text: 'You train the teams.', inferred: true };

test('a mark tells what the words say from what they only come nearest to', () => {
	const marks = reportMarks(TEXT, {
		...exampleReport,
		verdicts: [{ check: 'workload', outcome: { kind: 'met', evidence: [said, inferred] } }],
		flags: [{ id: 'soleOwner', severity: 'high', quotes: [inferred] }],
	});
	expect(marks.map(({ id, meaning, inferred = false }) => [id, meaning, inferred])).toEqual([
		['check-workload', 'met', false],
		['check-workload', 'met', true],
		['flag-soleOwner', 'flag', true],
	]);
});

test('a report that is not one has no marks', () => {
	expect(reportMarks(TEXT, { kind: 'too-short', engine: '1', words: 7 })).toEqual([]);
});

test.each<[string, Pick<Mark, 'meaning' | 'inferred'>[], number | undefined]>([
	['a flag over what is met', [{ meaning: 'met' }, { meaning: 'flag' }], 1],
	['what is said over an inferred flag', [{ meaning: 'met' }, { meaning: 'flag', inferred: true }], 0],
	[
		'of what is inferred, the flag',
		[
			{ meaning: 'flag', inferred: true },
			{ meaning: 'met', inferred: true },
		],
		0,
	],
	['nothing where there is none', [], undefined],
])('of marks over the same words is drawn: %s', (_name, marks, at) => {
	expect(topOf(marks)).toBe(at === undefined ? undefined : marks[at]);
});

test.each(['met', 'partly', 'concern', 'flag'])(
	'an inferred mark that means %s has no ground and another line',
	(meaning) => {
		const ruleOf = (name: string) =>
			MARK_STYLES.AUTHOR.split('\n').find((one) => one.startsWith(`::highlight(${name})`)) ?? '';
		const line = (rule: string) => /underline (\S+) rgb\([^)]*\) (\S+?) !/.exec(rule)?.slice(1).join(' ');
		for (const ground of ['light', 'dark']) {
			const [plain, guessed] = [
				ruleOf(`groundwork-${meaning}-${ground}`),
				ruleOf(`groundwork-${meaning}-inferred-${ground}`),
			];
			expect(guessed).toMatch(/background-color: rgb\([\d ]+ \/ 0%\)/);
			expect(plain).toMatch(/background-color: rgb\([\d ]+ \/ [1-9]\d*%\)/);
			expect(line(guessed)).toMatch(/^(dotted|dashed) /);
			expect(line(guessed)).not.toBe(line(plain));
		}
	},
);
