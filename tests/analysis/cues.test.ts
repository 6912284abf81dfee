import { describe, expect, test } from 'vitest';
import type { Cue } from '../../lib/analysis/cues/cue.ts';
import { cues } from '../../lib/analysis/cues/index.ts';
import { lexicon } from '../../lib/analysis/lexicon/index.ts';
import { compileCues, findSignals, readSentence } from '../../lib/analysis/signals.ts';
import type { Sentence } from '../../lib/analysis/types.ts';

const matcher = compileCues(cues, lexicon);

/** Whether the cue fires on one sentence that stands in a section it counts in. */
function fires(cue: Cue, text: string): boolean {
	const section = cue.in?.[0] ?? 'duties';
	const sentence: Sentence = { start: 0, end: text.length, text, section, heading: false, bullet: false };
	return findSignals(readSentence(sentence, matcher.tree), matcher).some((signal) => signal.cue === cue.id);
}

test('ids are unique', () => {
	const ids = cues.map((cue) => cue.id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(cues.map((cue) => ({ id: cue.id, cue })))('$id', ({ cue }) => {
	test('catches what it says', () => {
		expect(cue.says.length).toBeGreaterThan(0);
		expect(cue.says.filter((text) => !fires(cue, text))).toEqual([]);
	});

	test('leaves near misses alone', () => {
		expect(cue.ignores.length).toBeGreaterThan(0);
		expect(cue.ignores.filter((text) => fires(cue, text))).toEqual([]);
	});
});
