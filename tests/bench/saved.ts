import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { analyse } from '../../lib/analysis/index.ts';
import { summary } from '../../lib/store/records.ts';

/** Written postings, as the example set has them. */
interface Written {
	readonly title: string;
	readonly company: string | null;
	readonly text: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What the page multiplies: real reports of real analyses, and lines to make texts of. */
export interface Seed {
	readonly kinds: readonly {
		readonly title: string;
		/** The report's quotes stand in it: a posting begins with it. */
		readonly text: string;
		readonly summary: object;
		readonly report: object;
	}[];
	readonly lines: readonly string[];
}

/** Reports of the first written postings of a file (JSON Lines). */
export function seedOf(file: string, count = 24): Seed {
	const written = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Written);
	return {
		kinds: written.slice(0, count).map(({ title, company, text }) => {
			const report = analyse({ title, company, text });
			return { title, text, summary: summary(report), report };
		}),
		lines: written.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 20),
	};
}

/**
 * Puts `count` postings of `size` characters (or as long as what their report quotes) into the store of the page's origin, whose database exists already. Same
 * seed, same postings; each text has words of its own, so that the dictionary grows as it does in life.
 */
export async function sow(page: Page, seed: Seed, count: number, size = 8000): Promise<void> {
	await page.evaluate(
		async ({ kinds, lines }, count, size) => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('groundwork');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			let state = 1;
			const below = (limit: number) => {
				state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
				return Math.floor((state / 2 ** 32) * limit);
			};
			const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
			const syllables = 'ba bi ka ko la le li mo ma ne no ra ri ro sa se ta ti vo za dor fin gar hal zen'.split(' ');
			const name = () => {
				const word = Array.from({ length: 2 + below(3) }, () => one(syllables)).join('');
				return word.charAt(0).toUpperCase() + word.slice(1);
			};
			const places = ['Vienna', 'Remote', 'Tbilisi, Georgia', 'New York, NY (Hybrid)', 'Berlin', null];
			const statuses = ['interested', 'applied', 'interviewing', 'closed'];
			for (let first = 0; first < count; first += 500) {
				const tx = db.transaction(['postings', 'contents', 'entries'], 'readwrite', { durability: 'relaxed' });
				for (let at = first; at < Math.min(count, first + 500); at++) {
					const kind = one(kinds);
					const own = [name(), name(), name(), name()];
					let text = `${kind.text}\n`;
					while (text.length < size) text += `${one(lines)} ${one(own)}\n`;
					const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
					const savedAt = new Date(Date.UTC(2026, 10, 22) - at * 3_600_000).toISOString();
					tx.objectStore('postings').put({
						schema: 1,
						url: `https://jobs.example.com/${at}`,
						site: one(['linkedin', 'greenhouse', 'lever', 'generic']),
						title: `${kind.title} ${own[0]}`,
						company: `${name()} ${name()}`,
						location: one(places),
						salary: null,
						employmentType: null,
						postedAt: null,
						readAt: savedAt,
						id,
						identity: `generic ${at}`,
						savedAt,
						report: kind.summary,
					});
					tx.objectStore('contents').put({
						schema: 2,
						id,
						text: text.slice(0, Math.max(size, kind.text.length)),
						report: kind.report,
						madeAt: savedAt,
					});
					const entry = (field: string, value: unknown) =>
						tx.objectStore('entries').put({ schema: 2, id, field, value, changedAt: savedAt });
					if (at % 5 === 0) entry('status', one(statuses));
					if (at % 7 === 0) entry('tags', ['dream job', own[1]].slice(0, 1 + below(2)));
					if (at % 11 === 0) entry('note', `Ask ${own[2]} about the budget.`);
				}
				await new Promise<void>((resolve, reject) => {
					tx.oncomplete = () => resolve();
					tx.onerror = () => reject(tx.error);
				});
			}
			db.close();
		},
		// Plain JSON, which is what travels to the page.
		seed as unknown as { kinds: { title: string; text: string; summary: Json; report: Json }[]; lines: string[] },
		count,
		size,
	);
}

/** As many postings of `size` characters as another program writes them: JSON Lines. Same seed, same bytes. */
export function elsewhere({ kinds, lines }: Seed, count: number, size = 8000): string {
	return Array.from({ length: count }, (_, at) => {
		let text = '';
		// 7 and 5 share no factor with most numbers of lines: each text is another one.
		for (let line = at * 7; text.length < size; line += 5) text += `${lines[line % lines.length]}\n`;
		const title = `${kinds[at % kinds.length]?.title} ${at}`;
		return JSON.stringify({
			title,
			company: `Company ${at}`,
			url: `https://jobs.example.com/${at}`,
			text: text.slice(0, size),
		});
	}).join('\n');
}
