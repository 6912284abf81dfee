import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.e2e.ts'],
		environment: 'node',
		globalSetup: ['tests/e2e/run-folder.ts'],
		setupFiles: ['tests/words/english.ts'],
		fileParallelism: false,
		// Whoever waits says for what, and how long (`until`): these only end what hangs.
		testTimeout: 240_000,
		hookTimeout: 240_000,
	},
});
