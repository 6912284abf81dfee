import type { Page } from 'puppeteer-core';
import { type Seed, seedOf, sow } from '../bench/saved.ts';
import type { Session } from './session.ts';

/** The list page with so many saved postings, drawn. */
export async function sown(
	session: Session,
	count: number,
	seed: Seed = seedOf('lib/fit/written/postings.jsonl'),
): Promise<Page> {
	const { page } = await session.open('/list.html');
	await page.waitForSelector('.list__empty');
	await sow(page, seed, count);
	await page.reload();
	await page.waitForSelector('.row__title');
	return page;
}
