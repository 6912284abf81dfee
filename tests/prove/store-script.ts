import { build } from 'vite';

/** The store as one script, which leaves `store` on the window. */
export async function storeScript(): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			lib: { entry: 'tests/prove/store-in-page.ts', formats: ['iife'], name: 'store' },
		},
	});
	const [first] = Array.isArray(made) ? made : [made];
	if (!first || !('output' in first)) throw new Error('nothing was built');
	return `${first.output[0].code}\n;globalThis.store = store;`;
}
