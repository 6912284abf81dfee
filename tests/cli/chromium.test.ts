import { execPath } from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../lib/cli/chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('takes the program that CHROMIUM names', () => {
	vi.stubEnv('CHROMIUM', execPath);
	expect(findChromium()).toBe(execPath);
});

test('takes no other one when that is none', () => {
	vi.stubEnv('CHROMIUM', `${execPath}-that-is-not-there`);
	expect(findChromium()).toBeNull();
});
