import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import { kill } from '../e2e/session.ts';
import { serveSites } from '../e2e/sites.ts';
import { makeVersionOne, type VersionOne } from '../e2e/version-one.ts';
import { posting, report } from '../store/examples.ts';
import { Acknowledged, chances, MOMENTS, SEED, wait } from './killing.ts';
import { storeScript } from './store-script.ts';

/*
A list of the first released version, each time the same, is opened by today's and its reports are made anew; meanwhile
the browser is killed. After the restart every posting and every note is there, and no report is half there.
*/

const KILLS = Math.ceil(MOMENTS / 4);
const OLD = 400;

type Store = typeof import('./store-in-page.ts');
type World = {
	store: Store;
	begin(what: string): Promise<void>;
	acknowledge(what: string): Promise<void>;
};

const folder = mkdtempSync(join(tmpdir(), 'groundwork-kill-migration-'));
const old = join(folder, 'old');
const profile = join(folder, 'profile');
const sites = await serveSites({});
const script = await storeScript();
let usualMs = 0;

const launch = async (userData: string) => {
	const session = await launchChromium({ proxyPort: sites.proxyPort, profile: userData });
	// It opens no database.
	const { page } = await session.open('/icon/16.png');
	return { session, page };
};
const again = () => {
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	cpSync(old, profile, { recursive: true });
};

beforeAll(async () => {
	cpSync(mkdtempSync(join(folder, 'empty-')), old, { recursive: true });
	const { session, page } = await launch(old);
	await makeVersionOne(
		page,
		Array.from({ length: OLD }, (_, n) => oldPosting(n)),
	);
	await session.close();
	again();
	const whole = await launch(profile);
	await whole.page.evaluate(script);
	usualMs = await whole.page.evaluate(async () => {
		const began = performance.now();
		const listed = await (globalThis as unknown as World).store.list();
		if (listed.kind !== 'listed') throw new Error(JSON.stringify(listed));
		return performance.now() - began;
	});
	await whole.session.close();
});
afterAll(() => {
	sites.close();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test(`${KILLS} kills while an old list is carried over, SEED=${SEED}`, async () => {
	const chance = chances(SEED);
	const underWay = { list: 0, report: 0 };
	for (let moment = 0; moment < KILLS; moment++) {
		again();
		const told = new Acknowledged();
		const { session, page } = await launch(profile);
		await page.exposeFunction('begin', told.begin);
		await page.exposeFunction('acknowledge', told.acknowledge);
		await page.evaluate(script);
		await page.evaluate(carryOver, report);
		await wait(chance() * 2 * usualMs);
		await kill(session);
		if (told.of('list').length === 0) underWay.list++;
		else if (told.isUnderWay) underWay.report++;

		const after = await launch(profile);
		await after.page.evaluate(script);
		const found = await after.page.evaluate(look, OLD);
		await after.session.close();
		const where = `after kill ${moment}, SEED=${SEED}`;
		expect(found.faults, where).toEqual([]);
		expect(
			told.of('renewed').filter((id) => !found.renewed.includes(id)),
			`lost ${where}`,
		).toEqual([]);
	}
	console.log(`an old list opens in ${usualMs.toFixed(0)} ms; kills with this under way:`, underWay);
	expect(underWay.list, 'kills while the list was carried over').toBeGreaterThan(KILLS / 4);
});

/** A posting as version 1 saved it. */
function oldPosting(n: number): VersionOne {
	const at = '2026-05-03T09:00:00.000Z';
	const summary = { kind: 'read', engine: '0.0.9', stageShown: 2, stageHiredFor: 3, flags: [] };
	const scores = { scope: 70, partners: 50, foundations: null, overall: 60 };
	const { text, ...facts } = posting;
	const id = `old-${String(n).padStart(4, '0')}`;
	return {
		posting: { ...facts, id, title: `Old ${n}`, identity: null, savedAt: at, report: { ...summary, scores } },
		contents: { schema: 1, id, text, report },
		note: { schema: 1, id, text: `Note ${n} `.repeat(200), changedAt: at },
	};
}

/** In the page: opens the list, then makes its reports anew; never waited for. */
function carryOver(report: Parameters<Store['save']>[1]): void {
	const { store, begin, acknowledge } = globalThis as unknown as World;
	const all = async () => {
		await begin('list opened');
		const listed = await store.list();
		if (listed.kind !== 'listed') throw new Error(JSON.stringify(listed));
		await acknowledge('list opened');
		for (const { id, savedAt } of listed.postings) {
			await begin(`renewed ${id}`);
			const outcome = await store.renew(id, report, savedAt);
			if (outcome.kind !== 'renewed') throw new Error(JSON.stringify(outcome));
			await acknowledge(`renewed ${id}`);
		}
	};
	void all().catch((error: unknown) => console.error(error));
}

/** In the page: whose report is in the archive, and what is wrong. */
async function look(count: number): Promise<{ renewed: string[]; faults: string[] }> {
	const { store } = globalThis as unknown as World;
	const written = await store.writeFile();
	if (written.kind !== 'written') return { renewed: [], faults: [JSON.stringify(written)] };
	const { postings } = JSON.parse(await written.file.text()) as {
		postings: {
			posting: { id: string };
			contents: { text: string; madeAt: string | null; report: { kind?: string } };
			archive: unknown[];
			entries: { field: string; value: unknown }[];
		}[];
	};
	const faults = written.damaged > 0 ? [`${written.damaged} damaged`] : [];
	if (postings.length !== count) faults.push(`${postings.length} of ${count}`);
	for (const { posting, contents, archive, entries } of postings) {
		const note = `Note ${Number(posting.id.slice(4))} `.repeat(200);
		if (entries.length !== 1 || entries[0]?.value !== note) faults.push(`${posting.id}: another note`);
		if (!contents.text.startsWith('You will run our pilots')) faults.push(`${posting.id}: another text`);
		if (contents.report.kind !== 'read') faults.push(`${posting.id}: no report`);
		// Renewed: the old report in the archive and the time of the new one, or neither.
		if ((archive.length === 1) !== (contents.madeAt !== null)) faults.push(`${posting.id}: half renewed`);
	}
	return { renewed: postings.filter(({ archive }) => archive.length > 0).map(({ posting }) => posting.id), faults };
}
