import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { type Session, shows, until, type View } from './session.ts';
import { browsers, start } from './start.ts';

/*
A hiring manager writes a posting: report and marks come as it is typed, each gap has a suggestion, the questions before
publishing are compared with it, and all of it is there again. The steps build on each other.
*/

const DRAFT = `You will bring AI into the daily work of our planners and own AI for the whole company.

مدير تمكين الذكاء الاصطناعي في مكتبنا

You train the teams with HR, build a network of champions, choose the vendors and write the roadmap. You report to the COO.`;

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let draft: View & { page: Page };

	beforeAll(async () => {
		({ session, end } = await start(launch));
		draft = await session.open('/draft.html');
	});
	afterAll(() => end());

	const marked = () => draft.run((doc) => [...doc.querySelectorAll('.draft-mark')].map((mark) => mark.textContent));

	test('what is typed is read while it is typed', async () => {
		await draft.page.waitForSelector('textarea');
		await draft.page.focus('textarea');
		await draft.page.evaluate((text) => document.execCommand('insertText', false, text), DRAFT);
		await draft.page.keyboard.type(' And the CFO.');
		await shows(draft, say('draft.report.gaps'));
		await until('marks', async () => (await marked()).some((words) => words.includes('report to the COO')));
		const behind = () => draft.run((doc) => doc.querySelector('.draft-editor__behind')?.textContent.trimEnd());
		await until('the words behind', async () => (await behind()) === `${DRAFT} And the CFO.`);
	});

	test('the marks lie under their words, whatever way these run', async () => {
		const styles = await draft.run((doc) =>
			['.draft-editor__behind', '.draft-editor__text'].map((layer) => {
				const style = getComputedStyle(doc.querySelector(layer) as Element);
				const what = ['direction', 'unicode-bidi', 'text-align', 'font', 'letter-spacing', 'padding', 'white-space'];
				return [...what, 'overflow-wrap', 'tab-size', 'width'].map((one) => `${one}: ${style.getPropertyValue(one)}`);
			}),
		);
		expect(styles[0]).toEqual(styles[1]);
		expect(styles[0]).toContain('unicode-bidi: plaintext');
	});

	test('each gap has a suggestion in words that could stand in a posting', async () => {
		const gaps = await draft.run((doc) =>
			[...doc.querySelectorAll('.draft-report__gap')].map(
				(gap) => gap.querySelector('.draft-report__example')?.textContent ?? '',
			),
		);
		expect(gaps.length).toBeGreaterThan(2);
		for (const example of gaps) expect(example.length).toBeGreaterThan(20);
	});

	test('an answer is compared with what the draft says', async () => {
		await draft.run((doc, question) => {
			const asked = [...doc.querySelectorAll('fieldset')].find((one) => one.textContent.includes(question));
			asked?.querySelector('input')?.click();
		}, say('draft.assessment.questions.metrics'));
		await shows(draft, say('draft.assessment.results.yesUnsaid'));
	});

	test('and all of it is there again, to the last key before the page was closed', async () => {
		await draft.page.focus('textarea');
		await draft.page.keyboard.type(' At once.');
		await draft.page.close();
		draft = await session.open('/draft.html');
		await shows(draft, say('draft.report.gaps'), say('draft.assessment.results.yesUnsaid'));
		expect(await draft.run((doc) => doc.querySelector('textarea')?.value)).toBe(`${DRAFT} And the CFO. At once.`);
		await until('marks', async () => (await marked()).length > 1);
	});
});
