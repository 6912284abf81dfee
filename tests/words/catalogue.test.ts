import { expect, test } from 'vitest';
import { en } from '../../lib/words/en/index.ts';
import { hasWords, LANGUAGES, say } from '../../lib/words/index.ts';

/** Every word of a catalogue by its full key. */
function leaves(node: object, path = ''): [key: string, words: string][] {
	return Object.entries(node).flatMap(([name, value]) => {
		const key = path ? `${path}.${name}` : name;
		return typeof value === 'string' ? [[key, value] as [string, string]] : leaves(value, key);
	});
}

const english = leaves(en);

test('every key has words, without stray space', () => {
	expect(english.length).toBeGreaterThan(500);
	expect(english.filter(([, words]) => words.trim() === '' || words !== words.trim())).toEqual([]);
});

test('keys and terms are well formed', () => {
	const broken = english.filter(([, words]) => /\{\{|\}\}|\$t\(/.test(words.replaceAll(/\{\{[a-zA-Z]+\}\}/g, '')));
	expect(broken).toEqual([]);
});

test('words judge texts, never employers', () => {
	const harsh = english.filter(([, words]) =>
		/\b(?:bad|fake|liar|scam|terrible|awful|red flag company)\b/i.test(words),
	);
	expect(harsh).toEqual([]);
});

test('quotation marks and apostrophes are typographic', () => {
	expect(english.filter(([, words]) => /["']/.test(words))).toEqual([]);
});

test('plural forms follow the count', () => {
	expect(say('faces.ladder.ahead', { count: 1 })).toBe('one stage ahead');
	expect(say('faces.ladder.ahead', { count: 2 })).toBe('2 stages ahead');
});

test('a key that does not exist is known as such', () => {
	expect(hasWords('checks.partners.met')).toBe(true);
	expect(hasWords('checks.partners.nothing')).toBe(false);
	expect(LANGUAGES).toContain('en');
});
