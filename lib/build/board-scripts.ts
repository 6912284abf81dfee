import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { adapters } from '../extract/adapters/index.ts';

/** The modules that `read.js` has anyway. */
const LENT = ['inert', 'labels', 'page-text', 'vocabulary'];
const FOLDER = join(import.meta.dirname, '..', 'extract', 'adapters');

/**
 * A script for each board, made of its adapter and nothing else: `read.js` lends it the modules it shares with others
 * (see `lib/extract/page-script.ts`).
 */
export async function boardScripts(): Promise<{ relativeDest: string; contents: string }[]> {
	return Promise.all(
		adapters.map(async ({ id }) => ({ relativeDest: `boards/${id}.js`, contents: wrapped(await built(id)) })),
	);
}

async function built(id: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			rolldownOptions: {
				input: join(FOLDER, `${id}.ts`),
				preserveEntrySignatures: 'strict',
				output: { format: 'cjs', minify: true },
			},
		},
		plugins: [
			{
				name: 'shared-with-read',
				enforce: 'pre',
				resolveId: (source) => {
					const id = basename(source, '.ts');
					return source.startsWith('.') && LENT.includes(id) ? { id, external: true } : null;
				},
			},
		],
	});
	const [output] = [result].flat() as Rolldown.RolldownOutput[];
	const chunk = output?.output[0];
	if (!chunk) throw new Error(`nothing was built of the adapter ${id}`);
	return chunk.code;
}

const wrapped = (code: string) => `globalThis.groundworkBoard=(require,exports)=>{${code.trim()}};`;
