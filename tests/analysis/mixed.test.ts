import { expect, test } from 'vitest';
import { otherPart } from '../../lib/analysis/mixed.ts';

const ENGLISH =
	'You will bring AI into the daily work of our planners, and you train the teams in all of our six offices with us.';
const GERMAN =
	'Wir sind ein Unternehmen mit sechs Standorten, und du wirst mit den Teams an der Einführung von KI bei uns arbeiten.';

test('a part in another language is named with its share', () => {
	const part = otherPart(`${ENGLISH}\n\n${GERMAN}`, 'en');
	expect(part?.language).toBe('de');
	expect(part?.share).toBeCloseTo(0.46, 1);
	expect(otherPart(`${ENGLISH}\n\n${GERMAN}`, 'de')?.language).toBe('en');
});

test.each([
	['one language', ENGLISH],
	['a name and a greeting in another one', `${ENGLISH}\n${ENGLISH}\nWillkommen bei der Nordsee Reederei`],
	['nothing', ''],
])('there is none in %s', (_name, text) => {
	expect(otherPart(text, 'en')).toBeNull();
});
