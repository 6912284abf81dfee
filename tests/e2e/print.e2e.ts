import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { type Session, until } from './session.ts';
import { sown } from './sown.ts';
import { start } from './start.ts';

/* What comes out on paper. Chromium only: Firefox prints nothing for its driver. */

let end: () => Promise<void>;
let session: Session;
let page: Page;

beforeAll(async () => {
	({ session, end } = await start(launchChromium));
	page = await sown(session, 3);
	await page.$eval('.row__title', (link) => (link as HTMLElement).click());
	await page.waitForSelector('.notebook textarea');
	// The dialog of the browser would wait for a person.
	await page.evaluate(() => {
		globalThis.print = () => {};
	});
});
afterAll(() => end());

/** How many sheets of paper it takes. */
async function pages(format: 'A4' | 'Letter'): Promise<number> {
	const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
	return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf)?.[1]);
}
const pressed = (name: string) =>
	page.evaluate((wanted) => {
		const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted);
		found?.click();
		return found !== undefined;
	}, name);

test('the open posting is a report, without what stands around it', async () => {
	await page.emulateMediaType('print');
	const shown = await page.evaluate(() => document.body.innerText);
	await page.emulateMediaType();
	expect(shown).toContain(say('print.made'));
	expect(shown).not.toContain(say('list.title'));
	expect(await pages('A4')).toBeLessThanOrEqual(3);
});

test.each(['A4', 'Letter'] as const)(
	'the interview notebook takes two pages of %s at most, however much was written',
	async (format) => {
		const words = Array.from(
			{ length: 150 },
			(_, at) => `- Point ${at}: the budget comes in spring, and Ana knows more about the licences.`,
		);
		await page.$$eval(
			'textarea',
			(fields, text) => {
				for (const field of fields) {
					field.value = text;
					field.dispatchEvent(new InputEvent('input', { bubbles: true }));
				}
			},
			words.join('\n'),
		);
		await until('the words on the sheet', () =>
			page.$eval('.sheet--notebook', (sheet) => sheet.textContent.includes('Point 149')),
		);
		expect(await pressed(say('own.notebook.print'))).toBe(true);
		const count = await pages(format);
		expect(count).toBe(2);
	},
);
