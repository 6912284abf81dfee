import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shippedCues } from '../analysis/cues/shipped.ts';
import { wordings } from '../analysis/wordings.ts';

const folder = join(import.meta.dirname, '..', 'analysis');
const MADE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	[join(folder, 'cues', 'shipped.ts')]: { shippedCues },
	[join(folder, 'wordings.ts')]: { wordings },
};

/**
 * Modules whose exports are plain data are worked out when the extension is built and carried as what came out: no page has to compile
 * the cues at its start, and of the cues' sources only what is shown is carried.
 */
export function madeAtBuild(): Plugin {
	return {
		name: 'made-at-build',
		apply: 'build',
		enforce: 'pre',
		load(id) {
			const made = MADE[id];
			if (!made) return null;
			return Object.entries(made)
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n');
		},
	};
}
