import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/words/en/index.ts';
import { hasWords, say, speak, language as spoken } from '../../lib/words/index.ts';
import { CATALOGUES, LANGUAGES, languageFor } from '../../lib/words/languages.ts';

type Leaf = [key: string, words: string];

/** Every word of a catalogue by its full key. */
function leaves(node: object, path = ''): Leaf[] {
	return Object.entries(node).flatMap(([name, value]) => {
		const key = path ? `${path}.${name}` : name;
		return typeof value === 'string' ? [[key, value] as Leaf] : leaves(value, key);
	});
}
const termsOf = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, term]) => term).sort();

const english = leaves(en);

test('a language is whole or it is not here', () => {
	const folders = readdirSync('lib/words', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
	expect(Object.keys(CATALOGUES)).toEqual([...LANGUAGES]);
});

describe.each(LANGUAGES)('%s', (language) => {
	let words: Leaf[];
	beforeAll(async () => {
		words = leaves(await CATALOGUES[language]());
		await speak(language);
	});
	afterAll(() => speak('en'));

	test('is spoken', () => {
		expect(spoken()).toBe(language);
		expect(say('faces.actions.save')).toBe(words.find(([key]) => key === 'faces.actions.save')?.[1]);
	});

	test('has the keys of English, no more and no less', () => {
		expect(words.length).toBeGreaterThan(500);
		expect(words.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
	});

	test('carries the same terms; a singular may leave its number out', () => {
		const original = new Map(english);
		const wanted = (key: string) => termsOf(original.get(key) ?? '');
		const without = (terms: unknown[], key: string) =>
			key.endsWith('_one') ? terms.filter((term) => term !== 'count') : terms;
		const others = words.filter(
			([key, text]) => without(termsOf(text), key).join() !== without(wanted(key), key).join(),
		);
		expect(others).toEqual([]);
	});

	test('has the plural forms that its numbers need', () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		const plurals = new Set(words.flatMap(([key]) => (/_other$/.test(key) ? [key.replace(/_other$/, '')] : [])));
		const keys = new Set(words.map(([key]) => key));
		const missing = [...plurals]
			.flatMap((key) => forms.map((form) => `${key}_${form}`))
			.filter((key) => !keys.has(key));
		expect(missing).toEqual([]);
	});

	test('has words for every key, without stray space', () => {
		expect(words.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
	});

	test('has well-formed terms', () => {
		const broken = words.filter(([, text]) => /\{\{|\}\}|\$t\(/.test(text.replaceAll(/\{\{[a-zA-Z]+\}\}/g, '')));
		expect(broken).toEqual([]);
	});

	test('has typographic quotation marks and apostrophes', () => {
		expect(words.filter(([, text]) => /["']/.test(text))).toEqual([]);
	});

	test('describes the extension within the limit of the browsers', async () => {
		expect((await CATALOGUES[language]()).browser.description.length).toBeLessThanOrEqual(132);
	});
});

test('words judge texts, never employers', () => {
	const harsh = english.filter(([, words]) =>
		/\b(?:bad|fake|liar|scam|terrible|awful|red flag company)\b/i.test(words),
	);
	expect(harsh).toEqual([]);
});

test('plural forms follow the count', () => {
	expect(say('faces.ladder.ahead', { count: 1 })).toBe('one stage ahead');
	expect(say('faces.ladder.ahead', { count: 2 })).toBe('2 stages ahead');
});

test('a key that does not exist is known as such', () => {
	expect(hasWords('checks.partners.met')).toBe(true);
	expect(hasWords('checks.partners.nothing')).toBe(false);
});

test('the nearest language is spoken, whatever its region; English where there is none', () => {
	expect(languageFor(['en-AU'])).toBe('en');
	expect(languageFor(['xx', 'yy_ZZ'])).toBe('en');
	expect(languageFor([])).toBe('en');
});

test('a number in a sentence is written as the language writes it', async () => {
	expect(say('exchange.out.scope.all', { count: 10_000 })).toContain('10,000');
	await speak('de');
	expect(say('exchange.out.scope.all', { count: 10_000 })).toContain('10.000');
	await speak('en');
});
