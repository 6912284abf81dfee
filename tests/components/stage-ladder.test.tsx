// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StageLadder } from '../../components/StageLadder.tsx';
import type { StageReading } from '../../lib/analysis/types.ts';
import { stageSentence } from '../../lib/words/report.ts';
import { exampleReport } from './example-report.ts';
import { draw } from './render.ts';

const { stage } = exampleReport;

test.each<[Partial<StageReading>, string]>([
	[{}, 'Probably coordinated pilots today, hired for scaling adoption: one stage ahead.'],
	[
		{ confidence: 0.9, shown: 0, gap: 3 },
		'Clearly first thoughts about AI today, hired for scaling adoption: 3 stages ahead.',
	],
	[
		{ confidence: 0.9, inferred: true },
		'Probably coordinated pilots today, hired for scaling adoption: one stage ahead.',
	],
	[
		{ hiredFor: 1, gap: -1 },
		'Probably coordinated pilots today, hired for opening access and choosing tools: one stage behind.',
	],
	[{ hiredFor: 2, gap: 0 }, 'Probably coordinated pilots today, hired for running pilots: the same stage.'],
	[
		{ confidence: 0.2, hiredFor: null, gap: null },
		'Perhaps coordinated pilots today. Which stage’s work this is, the posting does not show.',
	],
	[{ shown: null, gap: null }, 'Hired for scaling adoption. How far they are today, the posting does not show.'],
	[
		{ shown: null, hiredFor: null, gap: null },
		'The posting shows neither how far they are with AI nor which stage’s work this is.',
	],
])('%o in words', (change, sentence) => {
	expect(stageSentence({ ...stage, ...change })).toBe(sentence);
});

test('the steps fade as the reading grows unsure, and the gap is drawn', async () => {
	const place = await draw(
		<StageLadder stage={{ ...stage, shown: 1, gap: 2, distribution: [0.1, 0.7, 0.15, 0.05] }} />,
	);
	const fills = [...place.querySelectorAll('.ladder__fill')].map((step) => Number(step.getAttribute('fill-opacity')));
	expect(fills).toEqual([1, 0.9, 0.2, 0.05]);
	expect(place.querySelectorAll('.ladder__gap')).toHaveLength(1);
	expect(place.querySelectorAll('.ladder__hired')).toHaveLength(1);
});

test('without a stage nothing is filled', async () => {
	const place = await draw(<StageLadder stage={{ ...stage, shown: null, gap: null }} />);
	expect(place.querySelectorAll('.ladder__fill, .ladder__gap')).toHaveLength(0);
});
