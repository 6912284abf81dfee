import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
What Mozilla's own linter (web-ext lint is its other name) says of the built package: no error, and no warning but these
of libraries, each known by the code it points at.
*/

const FOLDER = '.output/firefox-mv3';

const THEIRS: Readonly<Record<string, RegExp>> = {
	// Reached only by `dangerouslySetInnerHTML`, which tests/project.test.ts forbids.
	'preact sets the HTML it was given': /\.innerHTML=\w+\.__html/,
	// In an element that is never shown; the parser lets only letters and digits into the name.
	'decode-named-character-reference lets the browser decode &name;': /\.innerHTML=\w+;let \w+=\w+\.textContent/,
	'micromark has a tokenizer for documents, whose name is no `document.write`': /\)\.document\(\)\.write\(/,
};

interface Said {
	readonly code: string;
	readonly message: string;
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
}

test('has no errors, and no warnings that are ours', () => {
	const { stdout, stderr } = spawnSync('npx', ['--no-install', 'addons-linter', '--output', 'json', FOLDER], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	expect(stdout, stderr).toContain('"summary"');
	const { errors, warnings, count }: { errors: Said[]; warnings: Said[]; count: number } = JSON.parse(stdout);
	expect(errors).toEqual([]);
	expect(count).toBe(warnings.length);
	expect(warnings.filter((one) => !Object.values(THEIRS).some((code) => code.test(codeAt(one))))).toEqual([]);
});

/** The code that a warning points at, with a little around it; '' for the package as a whole. */
function codeAt({ file, line, column }: Said): string {
	if (!file || !line || column === undefined) return '';
	const text = readFileSync(join(FOLDER, file), 'utf8').split('\n')[line - 1] ?? '';
	return text.slice(Math.max(0, column - 10), column + 60);
}
