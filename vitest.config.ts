import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { workerChunk } from './lib/build/worker-chunk.ts';

export default defineConfig(async () => ({
	plugins: [await WxtVitest(), preact(), workerChunk()].flat(),
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		environment: 'node',
		setupFiles: ['tests/words/english.ts'],
		restoreMocks: true,
		// What hangs is to be told from what is slow on a busy machine.
		testTimeout: 30_000,
	},
}));
