// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { boardScripts } from '../../lib/build/board-scripts.ts';
import { adapters } from '../../lib/extract/adapters/index.ts';
import { boardScriptOf } from '../../lib/extract/board-script.ts';
import { type BoardScript, readPage } from '../../lib/extract/page-script.ts';
import { FIXTURES, openFixture, readFixture } from './read-fixture.ts';

const scripts = new Map<string, BoardScript>();
const sizes = new Map<string, number>();

beforeAll(async () => {
	for (const { relativeDest, contents } of await boardScripts()) {
		sizes.set(relativeDest, contents.length);
		const world: { groundworkBoard?: BoardScript } = {};
		new Function('globalThis', contents)(world);
		if (world.groundworkBoard) scripts.set(`/${relativeDest}`, world.groundworkBoard);
	}
}, 60_000);

test('every board has a script of its own', () => {
	expect(scripts.size).toBe(adapters.length);
});

test('a board’s script carries nothing of what it is lent', () => {
	const large = [...sizes].filter(([, size]) => size > 6_000);
	expect(large).toEqual([]);
});

test('in its two parts it reads every page as it does whole', () => {
	const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.x?html$/.test(file));
	const different = pages.filter((file) => {
		const { doc, url } = openFixture(join(file));
		const path = boardScriptOf(url);
		const board = path === null ? undefined : scripts.get(path);
		if (path !== null && !board) return true;
		return JSON.stringify(readPage(doc, url, board)) !== JSON.stringify(readFixture(file));
	});
	expect(different).toEqual([]);
}, 60_000);
