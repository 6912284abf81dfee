import { expect, test } from 'vitest';
import { calibrationError } from '../../lib/eval/calibration.ts';

const answers = (confidence: number, right: number, wrong: number) => [
	...Array.from({ length: right }, () => ({ confidence, right: true })),
	...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

test('whoever is as sure as right has no error', () => {
	expect(calibrationError([...answers(0.75, 3, 1), ...answers(0.5, 2, 2), ...answers(1, 5, 0)])).toBeCloseTo(0, 12);
});

test('whoever is sure and wrong has the whole error', () => {
	expect(calibrationError(answers(1, 0, 4))).toBe(1);
	expect(calibrationError(answers(0, 4, 0))).toBe(1);
});

test('bins weigh by their size, and errors in two of them do not cancel out', () => {
	expect(calibrationError([...answers(0.95, 0, 1), ...answers(0.05, 1, 0)])).toBeCloseTo(0.95, 12);
	expect(calibrationError([...answers(0.6, 3, 2), ...answers(0.9, 0, 5)])).toBeCloseTo(0.45, 12);
});

test('without answers there is none', () => {
	expect(calibrationError([])).toBeNull();
});
