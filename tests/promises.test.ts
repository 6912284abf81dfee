import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../wxt.config.ts';

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

test('SECURITY.md names every permission that is asked for', async () => {
	if (typeof config.manifest !== 'function') throw new Error('the manifest is made for each browser');
	const made = await config.manifest({ browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' });
	const [, section = ''] = readFileSync('SECURITY.md', 'utf8').split('## What it asks the browser for');
	const named = [...section.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name);
	// WXT adds the one that the side panel needs.
	expect(named).toEqual([...(made.permissions ?? []), 'sidePanel']);
});
