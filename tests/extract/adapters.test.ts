// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapters } from '../../lib/extract/adapters/index.ts';
import { extract } from './extract.ts';

const folder = join(import.meta.dirname, 'fixtures');
const boards = readdirSync(folder);

const pagesOf = (board: string) =>
	readdirSync(join(folder, board), { encoding: 'utf8' })
		.filter((file) => /\.x?html$/.test(file))
		.map((file) => readFileSync(join(folder, board, file), 'utf8'));

const addressOf = (html: string) => new URL(/^<!-- url: (\S+) -->/.exec(html)?.[1] ?? '');

function read(html: string, without?: string, url = addressOf(html)) {
	const doc = new DOMParser().parseFromString(html, 'text/html');
	return { ...extract(doc, url, without ? adapters.filter(({ id }) => id !== without) : adapters), site: '' };
}

describe.each(adapters.map(({ id }) => id))('%s', (id) => {
	test('has a page that it reads', () => {
		expect(boards).toContain(id);
		expect(pagesOf(id).map((html) => read(html).kind)).toContain('posting');
	});

	test('reads at least one page differently from the general layers', () => {
		expect(pagesOf(id).some((html) => JSON.stringify(read(html)) !== JSON.stringify(read(html, id)))).toBe(true);
	});

	test('finds nothing on an empty page, and stands ids that no board would give', () => {
		for (const html of pagesOf(id)) {
			expect(read('', undefined, addressOf(html)).kind).not.toBe('posting');
			const broken = html.replaceAll(/ (id|data-[a-z-]+|href|content)="/g, ' $1="&quot;]\\');
			expect(() => read(broken, undefined, addressOf(html))).not.toThrow();
		}
	});
});

test('no address belongs to two boards', () => {
	const hosts = adapters.flatMap(({ hosts }) => hosts);
	expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});
