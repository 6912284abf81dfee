import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.e2e.ts'],
		environment: 'node',
		setupFiles: ['tests/words/english.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A key pressed while a page is drawing can be lost on a busy machine; a fault of ours fails each time.
		retry: 2,
	},
});
