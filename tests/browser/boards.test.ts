import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
	boardsOn,
	boardToOffer,
	grantedHosts,
	mayRead,
	rememberOffer,
	switchOff,
	switchOn,
} from '../../lib/browser/boards.ts';
import { type Board, boards } from '../../lib/extract/boards.ts';

let granted: string[];
let says: boolean;
const board = (id: string): Board => {
	const found = boards.find((one) => one.id === id);
	if (!found) throw new Error(id);
	return found;
};
const LINKEDIN = 'https://www.linkedin.com/jobs/view/4100200300';

beforeEach(() => {
	fakeBrowser.reset();
	granted = [];
	says = true;
	browser.permissions.getAll = (async () => ({ origins: granted })) as typeof browser.permissions.getAll;
	browser.permissions.contains = (async ({ origins = [] }) =>
		origins.every((origin) => granted.includes(origin.replace('www.', '*.')))) as typeof browser.permissions.contains;
	browser.permissions.request = (async ({ origins = [] }) => {
		if (says) granted.push(...origins);
		return says;
	}) as typeof browser.permissions.request;
	browser.permissions.remove = (async ({ origins = [] }) => {
		granted = granted.filter((one) => !origins.includes(one));
		return true;
	}) as typeof browser.permissions.remove;
});

describe('a board', () => {
	test('is off at first', async () => {
		expect([...(await boardsOn())]).toEqual([]);
		expect(await mayRead(new URL(LINKEDIN))).toBe(false);
	});

	test('is on when the person said yes, with its own hosts and no others', async () => {
		expect(await switchOn(board('linkedin'))).toBe(true);
		expect([...(await boardsOn())]).toEqual(['linkedin']);
		expect(await grantedHosts()).toEqual(['https://*.linkedin.com/*']);
		expect(await mayRead(new URL(LINKEDIN))).toBe(true);
		expect(await mayRead(new URL('https://www.indeed.com/viewjob?jk=54f1f8af68d722d2'))).toBe(false);
	});

	test('stays off when the person said no', async () => {
		says = false;
		expect(await switchOn(board('linkedin'))).toBe(false);
		expect([...(await boardsOn())]).toEqual([]);
	});

	test('is off when it was switched off, also when only some of its hosts were left', async () => {
		await switchOn(board('ziprecruiter'));
		await switchOn(board('linkedin'));
		granted.shift();
		expect([...(await boardsOn())]).toEqual(['linkedin', 'ziprecruiter']);
		await switchOff(board('ziprecruiter'));
		expect([...(await boardsOn())]).toEqual(['linkedin']);
	});

	test('hosts that are not a board’s count for nothing', async () => {
		granted = ['https://*.example.com/*'];
		expect(await grantedHosts()).toEqual([]);
		expect(await mayRead(new URL('https://www.example.com/'))).toBe(false);
	});
});

describe('the offer', () => {
	test('comes on the pages of a board that is off, until it was answered', async () => {
		expect((await boardToOffer(LINKEDIN))?.id).toBe('linkedin');
		await rememberOffer(board('linkedin'));
		expect(await boardToOffer(LINKEDIN)).toBeNull();
		expect((await boardToOffer('https://www.indeed.com/'))?.id).toBe('indeed');
	});

	test('does not come where the board is on, nor on other pages', async () => {
		await switchOn(board('linkedin'));
		expect(await boardToOffer(LINKEDIN)).toBeNull();
		expect(await boardToOffer('https://www.example.com/')).toBeNull();
		expect(await boardToOffer('')).toBeNull();
	});

	test('a damaged record is none', async () => {
		await browser.storage.local.set({ boardsOffered: 'linkedin' });
		expect((await boardToOffer(LINKEDIN))?.id).toBe('linkedin');
		await browser.storage.local.set({ boardsOffered: [7, 'linkedin'] });
		expect(await boardToOffer(LINKEDIN)).toBeNull();
	});
});
