import { expectedStage } from '../stage.ts';
import { between0And1, type Check, quotesOf } from './check.ts';

export const stageGap: Check = {
	id: 'stage-gap',
	fields: ['stageShown', 'stageHiredFor'],
	judge(reading) {
		const { gap } = reading.stage;
		const evidence = quotesOf(reading, ['stageShown', 'stageHiredFor']);
		if (gap === null || !evidence) return { kind: 'silent' };
		if (gap >= 2) return { kind: 'concern', evidence };
		return { kind: gap === 1 ? 'partly' : 'met', evidence };
	},
	credit: ({ decided }) =>
		between0And1(1 - (expectedStage('stageHiredFor', decided) - expectedStage('stageShown', decided)) / 2),
};
