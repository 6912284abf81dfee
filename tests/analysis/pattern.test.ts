import { describe, expect, test } from 'vitest';
import { isPossible, Keyed, matchAt, unpackPatterns } from '../../lib/analysis/cues/match.ts';
import { packPattern, parsePattern } from '../../lib/analysis/cues/pattern.ts';
import { Keys } from '../../lib/analysis/lexicon/keys.ts';
import { packPhrases, unpackPhrases } from '../../lib/analysis/lexicon/lexicon.ts';
import { readSentence } from '../../lib/analysis/signals.ts';
import { wordsOf } from '../../lib/analysis/words.ts';

const lexicon = { team: ['team', 'data science team'], tool: ['copilot'] };
const concepts = new Set(Object.keys(lexicon));

/** The words of a text that a pattern matches first; null when it matches nowhere. */
function match(source: string, text: string): string | null {
	const keys = new Keys();
	const phrases = packPhrases(lexicon, keys);
	const packed = packPattern(parsePattern(source, concepts, keys), keys);
	// Between two others: a pattern ends where the next one begins.
	const other = packPattern(parsePattern('other ...2 words?|here thing', concepts, keys), keys);
	const patterns = unpackPatterns(other + packed + other);
	const tree = unpackPhrases(phrases, keys);
	const read = readSentence(
		{ start: 0, end: text.length, text, section: 'duties', heading: false, bullet: false },
		tree,
	);
	const keyed = new Keyed(keys);
	keyed.read(read.words.numbers, read.concepts);
	for (let from = 0; from < read.stems.length; from++) {
		const to = matchAt(patterns, 1, keyed, from);
		if (to < 0) continue;
		expect(isPossible(patterns, 1, keyed)).toBe(true);
		return text.slice(read.words.starts[from], read.words.ends[to - 1]);
	}
	return null;
}

describe('what a pattern matches', () => {
	test.each<[string, string, string | null]>([
		// words and concepts
		['lead pilot', 'You will be leading pilots.', 'leading pilots'],
		['lead pilot', 'You lead the pilots.', null],
		['with @team', 'Work with data science teams.', 'with data science teams'],
		['@team deliver', 'Our data science team delivers it.', 'data science team delivers'],
		// alternatives
		['lead|own|@tool pilot', 'They own pilots.', 'own pilots'],
		['lead|own|@tool pilot', 'Copilot pilots start.', 'Copilot pilots'],
		['lead|own|@tool pilot', 'They like pilots.', null],
		// optional elements
		['lead our? pilot', 'lead pilots', 'lead pilots'],
		['lead our? pilot', 'lead our pilots', 'lead our pilots'],
		['lead our? pilot', 'lead our our pilots', null],
		['lead pilot program?', 'lead pilot programs', 'lead pilot programs'],
		// gaps: up to five words unless a number says otherwise
		['lead ... pilot', 'lead pilots', 'lead pilots'],
		['lead ... pilot', 'lead one two three four five pilots', 'lead one two three four five pilots'],
		['lead ... pilot', 'lead one two three four five six pilots', null],
		['lead ...2 pilot', 'lead one two pilots', 'lead one two pilots'],
		['lead ...2 pilot', 'lead one two three pilots', null],
		['lead ...2 pilot', 'lead and lead the pilots', 'lead the pilots'],
		// the list gap ends where the list does
		['with ,,, finance', 'with Legal, our HR and Finance', 'with Legal, our HR and Finance'],
		['with ,,, finance', 'with Legal to reach Finance', null],
		['with ,,, finance', 'with Legal, who tell Finance', null],
		['with ,,,2 finance', 'with Legal and Finance', 'with Legal and Finance'],
		['with ,,,2 finance', 'with Legal, HR and Finance', null],
		// the beginning of the sentence
		['^ lead pilot', 'Lead pilots.', 'Lead pilots'],
		['^ lead pilot', 'You lead pilots.', null],
	])('%s in "%s"', (source, text, expected) => {
		expect(match(source, text)).toBe(expected);
	});

	test('an early end that leads nowhere does not hide a later one', () => {
		expect(match('@team deliver', 'data science team team delivers')).toBe('team delivers');
		expect(match('with ...4 @team ...1 deliver', 'with a team and a team who deliver')).toBe(
			'with a team and a team who deliver',
		);
	});
});

test('a sentence that lacks a word of the pattern is left at once; one that may be missing does not count', () => {
	const keys = new Keys();
	const patterns = unpackPatterns(packPattern(parsePattern('lead our? pilot', concepts, keys), keys));
	const keyed = new Keyed(keys);
	const possible = (text: string) => {
		keyed.read(wordsOf(text).numbers, []);
		return isPossible(patterns, 0, keyed);
	};
	expect(possible('pilots that somebody leads')).toBe(true);
	expect(possible('lead our team')).toBe(false);
	expect(possible('')).toBe(false);
});

test('a sentence longer than any before it is read whole, and the next one afresh', () => {
	const keys = new Keys();
	const patterns = unpackPatterns(packPattern(parsePattern('lead pilot', concepts, keys), keys));
	const keyed = new Keyed(keys);
	const endOf = (text: string, from: number) => {
		keyed.read(wordsOf(text).numbers, []);
		return matchAt(patterns, 0, keyed, from);
	};
	expect(endOf(`${'pilot '.repeat(3000)}lead pilots`, 3000)).toBe(3002);
	expect(endOf('lead teams', 0)).toBe(-1);
});

test.each([
	['', /not one word/],
	['   ', /not one word/],
	['^', /must be there/],
	['... lead', /must be there/],
	['lead? pilot', /must be there/],
	['lead ...', /does not end with a gap/],
	['lead ,,,3', /does not end with a gap/],
	['lead @nobody', /unknown concept @nobody/],
	['risk-averse person', /several elements/],
	['lead|', /not one word/],
])('"%s" is malformed', (source, message) => {
	expect(() => parsePattern(source, concepts, new Keys())).toThrow(message);
});
