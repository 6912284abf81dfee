import type { Page } from 'puppeteer-core';
import { CANARY } from '../hostile/payloads.ts';

/** What hostile words did to a page; empty: nothing. */
export async function harmIn(page: Page): Promise<string[]> {
	return await page.evaluate((canary) => {
		const wrong: string[] = [];
		if (canary in globalThis) wrong.push('a payload ran');
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) wrong.push(`${scrollWidth} px wide in ${clientWidth}`);
		for (const found of document.querySelectorAll(
			'img[src="x"], iframe, object, embed, base, [onerror], [onclick], [onload], [href^="javascript:" i], [href^="data:" i], [style*="evil"], link[href*="evil"]',
		))
			wrong.push(`markup: ${found.outerHTML.slice(0, 80)}`);
		return wrong;
	}, CANARY);
}
