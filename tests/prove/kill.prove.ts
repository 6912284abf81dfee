import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import type { Session } from '../e2e/session.ts';
import { serveSites } from '../e2e/sites.ts';
import { posting, report } from '../store/examples.ts';
import { storeScript } from './store-script.ts';

/*
The browser is killed at random moments of saving, editing, importing and carrying over an old list; MOMENTS=… and SEED=…
choose other ones. After each restart everything that was acknowledged is there and nothing is half there.
*/

const MOMENTS = Number(process.env.MOMENTS ?? 100);
const SEED = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);
const IMPORTED = 20;
const OLD = 40;
const KINDS = ['save', 'edit', 'import', 'migrate'] as const;

type Store = typeof import('./store-in-page.ts');
type World = { store: Store; acknowledge: (what: string) => Promise<void> };

const profile = mkdtempSync(join(tmpdir(), 'groundwork-kill-'));
const sites = await serveSites({});
afterAll(() => {
	sites.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test(`${MOMENTS} kills, SEED=${SEED}`, async () => {
	console.log(`SEED=${SEED}`);
	const script = await storeScript();
	let state = SEED >>> 0;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const acknowledged: string[] = [];
	/** Notes that were asked for, in order; the last acknowledged one or a later one must stand. */
	let killed = 0;
	for (let moment = 0; moment <= MOMENTS; moment++) {
		const session = await launchChromium({ proxyPort: sites.proxyPort, profile });
		const { page } = await session.open('/guide.html');
		await page.exposeFunction('acknowledge', (what: string) => void acknowledged.push(what));
		await page.evaluate(script);
		const found = await page.evaluate(look);
		expect(found.faults, `after kill ${moment} (SEED=${SEED})`).toEqual([]);
		const saved = acknowledged.filter((one) => one.startsWith('saved ')).map((one) => one.slice(6));
		expect(
			saved.filter((title) => !found.titles.includes(title)),
			`lost after kill ${moment}`,
		).toEqual([]);
		for (const group of groupsOf(found.titles)) expect(group, `half an import after kill ${moment}`).toBe(IMPORTED);
		const lastNote = Math.max(
			0,
			...acknowledged.filter((one) => one.startsWith('noted ')).map((one) => Number(one.slice(6))),
		);
		expect(found.note, `an acknowledged note was lost by kill ${moment}`).toBeGreaterThanOrEqual(lastNote);
		const imports = acknowledged.filter((one) => one.startsWith('imported ')).map((one) => one.slice(9));
		for (const name of imports) expect(found.titles).toContain(`imported ${name} 0`);
		const old = acknowledged.filter((one) => one === 'old').length;
		if (old > 0) expect(found.titles.filter((title) => title.startsWith('old '))).toHaveLength(OLD);
		if (moment === MOMENTS) {
			await session.close();
			break;
		}
		const kind = KINDS[moment % KINDS.length] as (typeof KINDS)[number];
		await page.evaluate(work, kind, moment, found.note, { posting, report }, IMPORTED, OLD);
		await new Promise((resolve) => setTimeout(resolve, 5 + random() * 400));
		await kill(session);
		killed++;
	}
	expect(killed).toBe(MOMENTS);
	expect(acknowledged.length, 'something was acknowledged at all').toBeGreaterThan(MOMENTS / 4);
});

async function kill(session: Session): Promise<void> {
	const process = session.browser.process();
	const gone = new Promise((resolve) => process?.once('exit', resolve));
	process?.kill('SIGKILL');
	await gone;
}

/** How many postings there are of each import. */
function groupsOf(titles: readonly string[]): number[] {
	const groups = new Map<string, number>();
	for (const title of titles) {
		const name = /^imported (\d+) /.exec(title)?.[1];
		if (name) groups.set(name, (groups.get(name) ?? 0) + 1);
	}
	return [...groups.values()];
}

/** In the page: what the list holds, and what is wrong with it. */
async function look(): Promise<{ titles: string[]; note: number; faults: string[] }> {
	const { store } = globalThis as unknown as World;
	const listed = await store.list();
	if (listed.kind !== 'listed') return { titles: [], note: 0, faults: [`list: ${listed.kind}`] };
	const faults = listed.damaged > 0 ? [`${listed.damaged} damaged`] : [];
	let note = 0;
	for (const { id, title } of listed.postings) {
		const opened = await store.load(id);
		if (opened.kind !== 'opened') faults.push(`${title}: ${JSON.stringify(opened)}`);
		else if (!JSON.stringify(opened).includes('You will run our pilots')) faults.push(`${title}: no text`);
		const found = /"n(\d+)"/.exec(JSON.stringify(opened))?.[1];
		if (title === 'noted') note = Number(found ?? 0);
	}
	return { titles: listed.postings.map(({ title }) => title), note, faults };
}

/** In the page: begins to write and acknowledges each write; never waited for. */
function work(
	kind: string,
	moment: number,
	note: number,
	{ posting, report }: { posting: Parameters<Store['save']>[0]; report: Parameters<Store['save']>[1] },
	imported: number,
	old: number,
): void {
	const { store, acknowledge } = globalThis as unknown as World;
	const made = (title: string) => ({ ...posting, title, url: `https://jobs.example.com/${encodeURIComponent(title)}` });
	const steps: Record<string, () => Promise<void>> = {
		async save() {
			for (let n = 0; n < 500; n++) {
				const title = `saved ${moment} ${n}`;
				const outcome = await store.save(made(title), report);
				if (outcome.kind === 'saved') await acknowledge(`saved ${title}`);
			}
		},
		async edit() {
			const outcome = await store.save(made('noted'), report);
			if (!('saved' in outcome)) return;
			const { id } = outcome.saved;
			const opened = await store.load(id);
			let basis: string | null = /"value":"n\d+","changedAt":"([^"]+)"/.exec(JSON.stringify(opened))?.[1] ?? null;
			for (let n = note + 1; n < note + 500; n++) {
				const edited = await store.editText(id, 'note', `n${n}`, basis);
				if (edited.kind === 'overtaken') {
					basis = edited.theirs?.changedAt ?? null;
					continue;
				}
				if (edited.kind !== 'edited') return;
				basis = edited.entry?.changedAt ?? null;
				await acknowledge(`noted ${n}`);
			}
		},
		async import() {
			const written = await store.writeFile();
			if (written.kind !== 'written') return;
			const file = JSON.parse(await written.file.text());
			const [model] = file.postings;
			if (!model) return;
			for (let round = 0; round < 50; round++) {
				const name = String(moment * 100 + round);
				const postings = Array.from({ length: imported }, (_, n) => {
					const text = JSON.stringify(model).replaceAll(model.posting.id, crypto.randomUUID());
					const one = JSON.parse(text);
					one.posting.title = `imported ${name} ${n}`;
					one.posting.identity = null;
					return one;
				});
				const checked = await store.readFile(new Blob([JSON.stringify({ ...file, postings })]));
				if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
				const taken = await store.takeIn(checked, 'merge');
				if (taken.kind === 'taken-in') await acknowledge(`imported ${name}`);
			}
		},
		async migrate() {
			// Old records beside the new ones: as the first released version wrote them.
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('groundwork');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const tx = database.transaction(['postings', 'contents'], 'readwrite', { durability: 'strict' });
			const summary = {
				kind: 'read',
				engine: '0.1.0',
				stageShown: 2,
				stageHiredFor: 3,
				flags: [],
				scores: { scope: 70, partners: 50, foundations: null, overall: 60 },
			};
			for (let n = 0; n < old; n++) {
				const { text, ...facts } = made(`old ${n}`);
				const id = `old-${n}`;
				tx.objectStore('postings').put({
					...facts,
					id,
					identity: null,
					savedAt: '2026-11-22T08:00:00.000Z',
					report: summary,
				});
				tx.objectStore('contents').put({ schema: 1, id, text, report });
			}
			await new Promise<void>((resolve) => {
				tx.oncomplete = () => resolve();
			});
			database.close();
			await acknowledge('old');
			for (let n = 0; n < 50; n++) await store.list();
		},
	};
	void steps[kind]?.().catch((error: unknown) => console.error(error));
}
