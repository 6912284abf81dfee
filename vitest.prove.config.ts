import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The long proofs: hours of a machine are cheaper than one lost note. `npm run prove -- NAME` runs one. */
export default defineConfig(async () => ({
	plugins: [await WxtVitest(), preact()].flat(),
	test: {
		include: ['tests/prove/**/*.prove.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 1_800_000,
		hookTimeout: 600_000,
		setupFiles: ['tests/words/english.ts'],
	},
}));
