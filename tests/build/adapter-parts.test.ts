import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { part } from '../../lib/build/adapter-parts.ts';
import { adapters } from '../../lib/extract/adapters/index.ts';

const folder = 'lib/extract/adapters';
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

test.each(files)('%s: our pages have what it says of addresses, and not how it reads', async (file) => {
	const source = readFileSync(`${folder}/${file}`, 'utf8');
	const adapter = adapters.find(({ id }) => id === basename(file, '.ts'));
	const inPage = part(source, true);
	expect(inPage).toMatch(/^\tread\b/mu);
	const inOurs = part(source, false);
	expect(await propertiesOf(inOurs)).toEqual(
		Object.keys(adapter ?? {}).filter((name) => !['read', 'recognises', 'verified', 'evidence'].includes(name)),
	);
	expect(await propertiesOf(inPage)).toEqual(
		Object.keys(adapter ?? {}).filter((name) => !['verified', 'evidence'].includes(name)),
	);
});

/** The names of the properties of the object that a module exports, as the compiler prints them. */
async function propertiesOf(source: string): Promise<string[]> {
	const { code } = await transformWithOxc(source, 'adapter.ts');
	const [, object = ''] = /export const \w+ = \{\n([\s\S]*?)^\};$/mu.exec(code) ?? [];
	return [...object.matchAll(/^\t(\w+)/gmu)].map(([, name = '']) => name);
}
