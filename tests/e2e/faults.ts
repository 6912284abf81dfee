import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What axe-core finds wrong in a page as it is, each with the place and what to do. */
export async function faultsIn(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return await page.evaluate(async () => {
		// At the end nothing lies under the actions that stick to the bottom.
		scrollTo(0, document.body.scrollHeight);
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
			rules: { 'target-size': { enabled: true } },
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`),
		);
	});
}

/** Expects axe-core to find nothing in light and dark; Chromium only. */
export async function expectNoFaults(page: Page | null, where = ''): Promise<void> {
	if (!page) throw new Error('Chromium shows everything as a page');
	for (const value of ['light', 'dark']) {
		await page.emulateMediaFeatures([
			{ name: 'prefers-color-scheme', value },
			{ name: 'prefers-reduced-motion', value: 'reduce' },
		]);
		expect(await faultsIn(page), `${where} ${value}`).toEqual([]);
	}
}
