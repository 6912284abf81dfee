import { describe, expect, test } from 'vitest';
import type { Section } from '../../lib/analysis/codebook.ts';
import type { Cue } from '../../lib/analysis/cues/cue.ts';
import { compileCues, findSignals, readSentence } from '../../lib/analysis/signals.ts';

const lexicon = { negation: ['not', 'no', 'rather than'], team: ['team', 'data science team'] };
const cue = (id: string, when: string[], more: Partial<Cue> = {}): Cue =>
	({
		id,
		claims: { field: 'partners.experts', value: 'named' },
		when,
		says: [],
		ignores: [],
		...more,
	}) as Cue;

/** The words on which each cue fires in a sentence that stands at offset 100. */
function fired(cues: readonly Cue[], text: string, section: Section = 'duties'): Record<string, string> {
	const matcher = compileCues(cues, lexicon);
	const sentence = { start: 100, end: 100 + text.length, text, section, heading: false, bullet: false };
	const signals = findSignals(readSentence(sentence, matcher.tree), matcher);
	for (const { quote } of signals) expect(text.slice(quote.start - 100, quote.end - 100)).toBe(quote.text);
	return Object.fromEntries(signals.map((signal) => [signal.cue, signal.quote.text]));
}

const works = cue('works', ['work with @team']);

test('a signal carries its claim, its cue, its place in the posting and its sentence', () => {
	const matcher = compileCues([works], lexicon);
	const text = '- You work with our team.';
	const sentence = { start: 7, end: 7 + text.length, text, section: 'role', heading: false, bullet: true } as const;
	const [signal] = findSignals(readSentence({ ...sentence, text: 'You work with teams.' }, matcher.tree), matcher);
	expect(signal).toMatchObject({
		field: 'partners.experts',
		value: 'named',
		cue: 'works',
		quote: { start: 11, end: 26, text: 'work with teams' },
		sentence: { section: 'role', bullet: true },
	});
});

test('a cue fires once in a sentence, and any of its patterns suffices', () => {
	expect(
		fired([cue('any', ['join @team', 'work with @team'])], 'Work with the team, work with teams, join teams.'),
	).toEqual({
		any: 'work with teams',
	});
});

describe('sections', () => {
	test.each<[Section, boolean]>([
		['role', true],
		['duties', true],
		['company', true],
		['other', true],
		['requirements', false],
		['nice', false],
		['offer', false],
		['apply', false],
		['legal', false],
	])('%s counts: %s', (section, counts) => {
		expect('works' in fired([works], 'You work with teams.', section)).toBe(counts);
	});

	test('a cue may name its own', () => {
		const asked = cue('asked', ['work with @team'], { in: ['requirements'] });
		expect(fired([asked], 'You work with teams.', 'requirements')).toHaveProperty('asked');
		expect(fired([asked], 'You work with teams.', 'duties')).toEqual({});
	});
});

test('unless keeps a cue quiet, wherever it stands in the sentence', () => {
	const careful = cue('careful', ['work with @team'], { unless: ['once hired', 'build ... team'] });
	expect(fired([careful], 'You work with teams.')).toHaveProperty('careful');
	expect(fired([careful], 'You work with teams, once hired.')).toEqual({});
	expect(fired([careful], 'Build the first team and work with teams.')).toEqual({});
});

describe('negation', () => {
	test.each<[string, boolean]>([
		['You work with teams.', true],
		['You do not work with teams.', false],
		['You don’t work with teams.', false],
		['You are not here to only work with teams.', false],
		['Not today and also not in later years of ours you work with teams.', true],
		['There is no plan, you work with teams.', true],
		['There is no plan: work with teams.', true],
		['Write papers rather than work with teams.', false],
		['You work with no team.', true],
	])('"%s" counts: %s', (text, counts) => {
		const cues = [cue('works', ['work with ...1 @team'])];
		expect('works' in fired(cues, text)).toBe(text === 'You work with no team.' ? false : counts);
	});

	test('a cue may be about the negation itself', () => {
		const refusal = cue('refusal', ['work with @team'], { negated: true });
		expect(fired([refusal], 'You do not work with teams.')).toHaveProperty('refusal');
	});
});

test.each([
	['a bad pattern', { when: ['... team'] }],
	['a bad exception', { when: ['team'], unless: ['@nobody'] }],
])('%s is reported with the cue that holds it', (_, parts) => {
	expect(() => compileCues([cue('experts/broken', parts.when, parts)], lexicon)).toThrow(/^cue experts\/broken: /);
});
