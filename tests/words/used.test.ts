import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../lib/words/en/index.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';

function keysOf(node: object, path = ''): string[] {
	return Object.entries(node).flatMap(([name, value]) =>
		typeof value === 'string' ? [path + name] : keysOf(value, `${path}${name}.`),
	);
}

/** Keys that the program asks for, as patterns: a term in a template stands for anything. */
function askedFor(): RegExp[] {
	const sources = ['components', 'entrypoints', 'lib']
		.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
		.filter(
			(file) => /\.tsx?$/.test(file) && !LANGUAGES.some((language) => file.startsWith(join('lib', 'words', language))),
		)
		.map((file) => readFileSync(file, 'utf8'));
	const keys = sources.flatMap((source) => [
		...source.matchAll(new RegExp(`['\`]((?:${Object.keys(en).join('|')})\\.[^'\`]*)['\`]`, 'g')),
	]);
	return keys.map(([, key = '']) => {
		const pattern = key.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll('.', '\\.'));
		return new RegExp(`^${pattern.join('.+')}(_(one|other|tool|team|term|sponsor))?$`);
	});
}

test('every word of the catalogue is said somewhere', () => {
	const asked = askedFor();
	// Keys that a function builds from a group and a name.
	const built = /^(browser\.|checks\.[a-z-]+\.|flags\.\w+\.title$|codebook\.stage\.)/;
	const unsaid = keysOf(en).filter((key) => !built.test(key) && !asked.some((pattern) => pattern.test(key)));
	expect(unsaid).toEqual([]);
});
