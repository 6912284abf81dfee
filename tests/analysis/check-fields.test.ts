import { describe, expect, test } from 'vitest';
import { checks, fieldsOf } from '../../lib/analysis/checks/index.ts';
import { FIELDS, type Field, STAGES, valuesOf } from '../../lib/analysis/codebook.ts';
import type { Decided } from '../../lib/analysis/model/decisions.ts';
import type { Findings, StageReading } from '../../lib/analysis/types.ts';
import { generator } from '../../lib/fit/random.ts';
import { checks as words } from '../../lib/words/en/checks.ts';

const TURNS = 400;
const KINDS = ['met', 'partly', 'concern', 'silent'] as const;

const evidence = [{ start: 0, end: 3, text: 'You' }] as const;
const decided: Decided = { margin: () => 0, probability: () => 0.5, reasons: () => [] };

/**
 * Findings that differ from turn to turn, the same in every run: from all silent to all stated, with values in any mixture.
 */
function findingsOf(turn: number, seen: Set<Field>): Findings {
	const random = generator(turn);
	const spoken = random();
	const findings = Object.fromEntries(
		FIELDS.map((field) => {
			const values = valuesOf(field);
			const value = values[Math.floor(random() * values.length)];
			const stated = { state: 'stated', value, confidence: random(), evidence, against: [] };
			return [field, random() < spoken ** 2 ? stated : { state: 'silent', confidence: 1 }];
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

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
	test('judges by the fields that it names, in the codebook’s order', () => {
		const seen = new Set<Field>();
		for (let turn = 0; turn < TURNS; turn++) {
			check.judge({ findings: findingsOf(turn, seen), decided, stage: stageOf(turn, seen) });
		}
		expect(check.fields).toEqual(FIELDS.filter((field) => seen.has(field)));
		expect(fieldsOf(id)).toBe(check.fields);
	});

	test('gives credit for no other field', () => {
		const seen = new Set<Field>();
		const asked = new Set<string>();
		const probability = (output: string) => {
			asked.add(output.split(/[=>]/, 1)[0] ?? '');
			return 0.5;
		};
		check.credit({ findings: findingsOf(0, seen), decided: { ...decided, probability }, stage: stageOf(0, seen) });
		expect([...seen, ...asked].filter((field) => !check.fields.includes(field as Field))).toEqual([]);
	});

	test('has a sentence for each way it can come out, and for no other', () => {
		const seen = new Set<Field>();
		const kinds = Array.from(
			{ length: TURNS },
			(_, turn) => check.judge({ findings: findingsOf(turn, seen), decided, stage: stageOf(turn, seen) }).kind,
		);
		expect(KINDS.filter((kind) => kind in words[id])).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
	});
});

test('a check of another engine looks at nothing that is known', () => {
	expect(fieldsOf('charm')).toEqual([]);
});
