import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../lib/analysis/lexicon/index.ts';
import { Keys } from '../../lib/analysis/lexicon/keys.ts';
import {
	findConcepts,
	type Lexicon,
	packPhrases,
	stemsOfPhrase,
	unpackPhrases,
} from '../../lib/analysis/lexicon/lexicon.ts';
import { numberOfStem } from '../../lib/analysis/stems.ts';
import { wordsOf } from '../../lib/analysis/words.ts';

test('a concept stands in one file of the lexicon alone', async () => {
	const files = readdirSync('lib/analysis/lexicon').filter((file) => !['index.ts', 'lexicon.ts'].includes(file));
	const parts = await Promise.all(files.map((file) => import(`../../lib/analysis/lexicon/${file}`)));
	const names = parts.flatMap((part) => Object.values<Lexicon>(part).flatMap((concepts) => Object.keys(concepts)));
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	expect(names.sort()).toEqual(Object.keys(lexicon).sort());
});

function compiled(words: Lexicon) {
	const keys = new Keys();
	return unpackPhrases(packPhrases(words, keys), keys);
}

/** What is found in a text, as `concept: its words`. */
function found(words: Lexicon, text: string): string[] {
	const { numbers, starts, ends } = wordsOf(text);
	return findConcepts(numbers, compiled(words)).map(
		({ concept, from, to }) => `${concept}: ${text.slice(starts[from], ends[to - 1])}`,
	);
}

describe('phrases', () => {
	const small: Lexicon = {
		team: ['data science team', 'data team', 'team'],
		tool: ['copilot', 'chat assistant'],
		anything: ['own * program'],
		either: ['copilot'],
	};

	test.each<[string, string[]]>([
		['Nothing of it.', []],
		['Our Data Science Teams help.', ['team: Data Science Teams', 'team: Teams']],
		['The data-team', ['team: data-team', 'team: team']],
		['chat, assistant', ['tool: chat, assistant']],
		['Copilots', ['tool: Copilots', 'either: Copilots']],
		['you own the program', ['anything: own the program']],
		['you own program', []],
		['you own our whole program', []],
	])('%s', (text, expected) => {
		expect(found(small, text)).toEqual(expected);
	});

	test('of one concept at one place the longest phrase counts', () => {
		expect(found({ team: ['data', 'data science', 'data science team'] }, 'data science team')).toEqual([
			'team: data science team',
		]);
	});

	test.each(['lunch & learn', 'AI/ML', 'CI/CD', 'Node.js', 'R&D', 'C++', 'go-to-market', 'IT'])(
		'%s is found',
		(phrase) => {
			expect(found({ concept: [phrase] }, `We like ${phrase}, too.`)).toEqual([`concept: ${phrase}`]);
		},
	);

	test('a phrase is compared as the words of a text are', () => {
		expect(stemsOfPhrase(' Rolled-out  policies ')).toEqual(wordsOf('rolled out policies').stems);
	});
});

describe('the lexicon', () => {
	test('has no concept without a phrase', () => {
		expect(Object.entries(lexicon).filter(([, phrases]) => phrases.length === 0)).toEqual([]);
	});

	test('finds every phrase that it lists', () => {
		const tree = compiled(lexicon);
		const lost = Object.entries(lexicon).flatMap(([concept, phrases]) =>
			phrases.filter((phrase) => {
				const stems = stemsOfPhrase(phrase).map((word) => (word === '*' ? 'something' : word));
				return !findConcepts(stems.map(numberOfStem), tree).some(
					(span) => span.concept === concept && span.from === 0 && span.to === stems.length,
				);
			}),
		);
		expect(lost).toEqual([]);
	});
});
