import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import { hostileTexts } from './texts.ts';

test('no hostile text of 100 kB keeps the reader busy without end', { timeout: 60_000 }, () => {
	for (const [name, text] of Object.entries(hostileTexts(100_000))) {
		expect(text.length, name).toBeGreaterThan(90_000);
		expect(typeof analyse({ title: 'AI Lead', company: null, text }).kind, name).toBe('string');
	}
});
