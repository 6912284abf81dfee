import { parse } from 'node:path';
import type { Plugin } from 'vite';

const MARK = '?chunk';
const PREFIX = '\0worker-chunk:';

/**
 * `import address from './worker.ts?chunk'` gives the address of a module worker that is built together with the pages, so that both share
 * their chunks: the analysis and its model are carried once. Vite's own workers are bundles of their own.
 */
export function workerChunk(): Plugin {
	let serving = false;
	return {
		name: 'worker-chunk',
		enforce: 'pre',
		configResolved({ command }) {
			serving = command === 'serve';
		},
		async resolveId(source, importer) {
			if (!source.endsWith(MARK)) return null;
			const file = source.slice(0, -MARK.length);
			if (serving) return await this.resolve(`${file}?worker&url`, importer);
			const resolved = await this.resolve(file, importer);
			return resolved && PREFIX + resolved.id;
		},
		load(id) {
			if (!id.startsWith(PREFIX)) return null;
			const file = id.slice(PREFIX.length);
			// Two chunks of one name would have one address.
			const chunk = this.emitFile({ type: 'chunk', id: file, name: parse(file).name });
			return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
		},
	};
}
