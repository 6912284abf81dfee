import { build } from 'vite';

/** A module and all that it imports as one script, which leaves what it exports as `name` on the window. */
export async function scriptOf(entry: string, name: string): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
	});
	const [first] = Array.isArray(made) ? made : [made];
	if (!first || !('output' in first)) throw new Error('nothing was built');
	return `${first.output[0].code}\n;globalThis.${name} = ${name};`;
}
