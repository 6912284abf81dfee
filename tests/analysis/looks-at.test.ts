import { expect, test } from 'vitest';
import { checks } from '../../lib/analysis/checks/index.ts';
import { FIELDS, type Field, STAGES, valuesOf } from '../../lib/analysis/codebook.ts';
import { LOOKS_AT } from '../../lib/analysis/looks-at.ts';
import type { Decided } from '../../lib/analysis/model/decisions.ts';
import type { Findings, StageReading } from '../../lib/analysis/types.ts';

const evidence = [{ start: 0, end: 3, text: 'You' }] as const;
const decided: Decided = { margin: () => 0, probability: () => 0.5, reasons: () => [] };

/** Findings that differ from turn to turn, the same in every run: each value of a field, and its silence, comes in turn. */
function findingsOf(turn: number, seen: Set<Field>): Findings {
	const findings = Object.fromEntries(
		FIELDS.map((field, at) => {
			const values = [...valuesOf(field), null];
			const value = values[(turn * (at + 1) + Math.floor(turn / 7)) % values.length];
			const silent = { state: 'silent', confidence: 1 };
			return [field, value === null ? silent : { state: 'stated', value, confidence: 1, evidence, against: [] }];
		}),
	);
	return new Proxy(findings, {
		get(target, key: Field) {
			seen.add(key);
			return target[key];
		},
	}) as Findings;
}

function stageOf(turn: number, seen: Set<Field>): StageReading {
	const stages = [...STAGES, null];
	const shown = stages[turn % 5] ?? null;
	const hiredFor = stages[Math.floor(turn / 5) % 5] ?? null;
	const gap = shown === null || hiredFor === null ? null : hiredFor - shown;
	const stage: StageReading = { shown, hiredFor, gap, distribution: [0.25, 0.25, 0.25, 0.25], confidence: 1 };
	return new Proxy(stage, {
		get(target, key: keyof StageReading) {
			if (key !== 'hiredFor') seen.add('stageShown');
			if (key === 'hiredFor' || key === 'gap') seen.add('stageHiredFor');
			return target[key];
		},
	});
}

test.each(checks.map((check) => [check.id, check] as const))(
	'%s judges by the fields that the guide names',
	(id, check) => {
		const seen = new Set<Field>();
		for (let turn = 0; turn < 400; turn++) {
			check.judge({ findings: findingsOf(turn, seen), decided, stage: stageOf(turn, seen) });
		}
		expect(FIELDS.filter((field) => seen.has(field))).toEqual(FIELDS.filter((field) => LOOKS_AT[id].includes(field)));
	},
);
