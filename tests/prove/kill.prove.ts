import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import { kill } from '../e2e/session.ts';
import { serveSites } from '../e2e/sites.ts';
import { tearJournals } from '../e2e/torn-journal.ts';
import { posting, report } from '../store/examples.ts';
import { Acknowledged, chances, MOMENTS, SEED, wait } from './killing.ts';
import { storeScript } from './store-script.ts';

/*
The browser is killed at random moments of saving, editing and importing. After each restart everything that was
acknowledged is there and nothing is half there. (Carrying over an old list: kill-migration.prove.ts.)
*/

const KINDS = ['save', 'edit', 'import'] as const;
const KILLS = Math.ceil(MOMENTS / 4) * KINDS.length;
const IMPORTED = 20;

type Store = typeof import('./store-in-page.ts');
type World = {
	store: Store;
	begin(what: string): Promise<void>;
	acknowledge(what: string): Promise<void>;
};

const profile = mkdtempSync(join(tmpdir(), 'groundwork-kill-'));
const sites = await serveSites({});
afterAll(() => {
	sites.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test(`${KILLS} kills while saving, editing and importing, SEED=${SEED}`, async () => {
	const script = await storeScript();
	const chance = chances(SEED);
	const told = new Acknowledged();
	const underWay: Record<string, number> = { save: 0, edit: 0, import: 0 };
	for (let moment = 0; moment <= KILLS; moment++) {
		const session = await launchChromium({ proxyPort: sites.proxyPort, profile });
		const { page } = await session.open('/icon/16.png');
		await page.exposeFunction('begin', told.begin);
		await page.exposeFunction('acknowledge', told.acknowledge);
		await page.evaluate(script);
		const found = await page.evaluate(look);
		const where = `after kill ${moment}, SEED=${SEED}`;
		expect(found.faults, where).toEqual([]);
		const lost = [
			...told.of('saved').filter((title) => !found.titles.includes(title)),
			...told.of('tagged').filter((tag) => !found.tags.includes(tag)),
			...told.of('marked').filter((comment) => !found.comments.includes(comment)),
			...told.of('imported').filter((name) => !found.titles.includes(`imported ${name} 0`)),
		];
		// What the browser itself noted of its databases tells whose doing it was.
		if (lost.length > 0) cpSync(profile, '.artifacts/lost-profile', { recursive: true });
		expect(lost, `lost ${where}`).toEqual([]);
		const halves = [...groupsOf(found.titles)].filter(([, count]) => count !== IMPORTED);
		expect(halves, `half an import ${where}`).toEqual([]);
		const noted = Math.max(0, ...told.of('noted').map(Number));
		expect(found.note, `an acknowledged note is gone ${where}`).toBeGreaterThanOrEqual(noted);
		if (moment === KILLS) {
			await session.close();
			break;
		}
		const kind = KINDS[moment % KINDS.length] as (typeof KINDS)[number];
		await page.evaluate(work, kind, moment, found.note, { posting, report }, IMPORTED);
		await wait(5 + chance() * 400);
		await kill(session);
		// The rarest of moments each time: in the middle of a write, on the disk.
		expect(tearJournals(profile), 'no journal was torn').toBeGreaterThan(0);
		if (told.isUnderWay) underWay[kind] = (underWay[kind] ?? 0) + 1;
	}
	console.log(`${told.count} writes acknowledged; kills with one under way:`, underWay);
	for (const [kind, times] of Object.entries(underWay)) expect(times, kind).toBeGreaterThan(KILLS / 3 / 2);
});

/** How many postings there are of each import. */
function groupsOf(titles: readonly string[]): Map<string, number> {
	const groups = new Map<string, number>();
	for (const title of titles) {
		const name = /^imported (\d+) /.exec(title)?.[1];
		if (name) groups.set(name, (groups.get(name) ?? 0) + 1);
	}
	return groups;
}

/** In the page: what the list holds, and what is wrong with it. */
async function look() {
	const { store } = globalThis as unknown as World;
	const none = { titles: [], note: 0, tags: [] as string[], comments: [] as string[] };
	const [listed, written] = [await store.list(), await store.writeFile()];
	if (listed.kind !== 'listed' || written.kind !== 'written')
		return { ...none, faults: [JSON.stringify([listed, written])] };
	const faults = listed.damaged + written.damaged > 0 ? [`${listed.damaged} and ${written.damaged} damaged`] : [];
	if (listed.postings.length !== written.postings)
		faults.push(`${listed.postings.length} listed, ${written.postings} whole`);
	const { postings } = JSON.parse(await written.file.text()) as {
		postings: {
			posting: { title: string };
			contents: { text: string; report: { kind?: string } };
			entries: { field: string; value: unknown }[];
			highlights: { comment: string }[];
		}[];
	};
	for (const { posting, contents } of postings) {
		if (!contents.text.startsWith('You will run our pilots')) faults.push(`${posting.title}: another text`);
		if (contents.report.kind !== 'read') faults.push(`${posting.title}: no report`);
	}
	const valuesOf = (field: string) =>
		postings.flatMap(({ entries }) => entries.filter((one) => one.field === field).map(({ value }) => value));
	return {
		titles: listed.postings.map(({ title }) => title),
		note: Math.max(0, ...valuesOf('note').map((words) => Number(/^n(\d+)$/.exec(String(words))?.[1] ?? 0))),
		tags: valuesOf('tags').flat() as string[],
		comments: postings.flatMap(({ highlights }) => highlights.map(({ comment }) => comment)),
		faults,
	};
}

/** In the page: begins to write and tells of each write; never waited for. */
function work(
	kind: string,
	moment: number,
	note: number,
	{ posting, report }: { posting: Parameters<Store['save']>[0]; report: Parameters<Store['save']>[1] },
	imported: number,
): void {
	const { store, begin, acknowledge } = globalThis as unknown as World;
	const made = (title: string) => ({ ...posting, title, url: `https://jobs.example.com/${encodeURIComponent(title)}` });
	const telling = async (name: string, write: () => Promise<{ kind: string }>, success: string) => {
		await begin(name);
		const outcome = await write();
		if (outcome.kind !== success) throw new Error(JSON.stringify(outcome));
		await acknowledge(name);
	};
	const steps: Record<string, () => Promise<void>> = {
		async save() {
			for (let n = 0; n < 500; n++) {
				const title = `saved ${moment} ${n}`;
				await telling(`saved ${title}`, () => store.save(made(title), report), 'saved');
			}
		},
		async edit() {
			const outcome = await store.save(made('noted'), report);
			if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
			const { id } = outcome.saved;
			const opened = await store.load(id);
			let basis = opened.kind === 'opened' ? (opened.entries.note?.changedAt ?? null) : null;
			const selector: Parameters<Store['addHighlight']>[0]['target']['selector'] = [
				{ type: 'TextQuoteSelector', exact: 'You will', prefix: '', suffix: '' },
				{ type: 'TextPositionSelector', start: 0, end: 8 },
			];
			for (let n = note + 1; n < note + 500; n++) {
				await telling(
					`noted ${n}`,
					async () => {
						const edited = await store.editText(id, 'note', `n${n}`, basis);
						if (edited.kind === 'edited') basis = edited.entry?.changedAt ?? null;
						return edited;
					},
					'edited',
				);
				const tag = `t${moment}-${n}`;
				await telling(`tagged ${tag}`, () => store.edit(id, 'tags', (now) => [...(now ?? []), tag]), 'edited');
				const comment = `c${moment}-${n}`;
				const highlight = { posting: id, meaning: 'fact' as const, target: { selector }, comment };
				await telling(`marked ${comment}`, () => store.addHighlight(highlight), 'annotated');
			}
		},
		async import() {
			const { text, ...facts } = posting;
			const { engine } = report;
			const summary = { kind: 'read', engine, stageShown: 2, stageHiredFor: 3, flags: [] };
			const scores = { scope: 70, partners: 50, foundations: null, overall: 60 };
			for (let round = 0; round < 50; round++) {
				const name = String(moment * 100 + round);
				const postings = Array.from({ length: imported }, (_, n) => {
					const id = crypto.randomUUID();
					return {
						posting: {
							...facts,
							title: `imported ${name} ${n}`,
							id,
							identity: null,
							savedAt: facts.readAt,
							report: { ...summary, scores },
						},
						contents: { schema: 2, id, text, report, madeAt: null },
						archive: [],
						entries: [{ schema: 2, id, field: 'note', value: 'From the file', changedAt: facts.readAt }],
						highlights: [],
						disputes: [],
					};
				});
				const checked = await store.readFile(
					new Blob([JSON.stringify({ format: 'groundwork-postings', version: 1, postings })]),
				);
				if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
				await telling(`imported ${name}`, () => store.takeIn(checked, 'merge'), 'taken-in');
			}
		},
	};
	void steps[kind]?.().catch((error: unknown) => console.error(error));
}
