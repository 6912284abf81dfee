import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
SECURITY.md and PRIVACY.md name the test that shows each promise: the file is there, and a test of that name is in it.
*/

test.each(['SECURITY.md', 'PRIVACY.md'])('%s names tests that there are', (document) => {
	const rows = [...readFileSync(document, 'utf8').matchAll(/^\| ([^|]+) \| `([^`]+)`: ([^|]+) \|$/gm)];
	expect(rows.length).toBeGreaterThanOrEqual(5);
	const wrong = rows.flatMap(([, promise = '', file = '', name = '']) => {
		if (!existsSync(file)) return [`${promise}: no file ${file}`];
		return readFileSync(file, 'utf8').includes(name.trim()) ? [] : [`${promise}: no test "${name}" in ${file}`];
	});
	expect(wrong).toEqual([]);
	const promises = readFileSync(document, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line));
	expect(promises).toHaveLength(rows.length);
});
