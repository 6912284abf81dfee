import { defineConfig } from 'vitest/config';

/** The long proofs: hours of a machine are cheaper than one lost note. `npm run prove -- NAME` runs one. */
export default defineConfig({
	test: {
		include: ['tests/prove/**/*.prove.ts'],
		environment: 'node',
		globalSetup: ['tests/e2e/run-folder.ts'],
		fileParallelism: false,
		testTimeout: 1_800_000,
		hookTimeout: 600_000,
		setupFiles: ['tests/words/english.ts'],
	},
});
