import type { Check } from './check.ts';

/** Below this the stage is hinted at, not shown. */
const SURE = 0.55;

export const currentState: Check = {
	id: 'current-state',
	fields: ['stageShown'],
	judge({ findings: { stageShown } }) {
		if (stageShown.state === 'silent') return { kind: 'silent' };
		return { kind: stageShown.confidence >= SURE ? 'met' : 'partly', evidence: stageShown.evidence };
	},
	credit: ({ decided }) => 1 - decided.probability('stageShown=null'),
};
