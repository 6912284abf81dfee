import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase } from '../../lib/store/database.ts';
import { type Bundle, FOOT, HEAD } from '../../lib/store/file/format.ts';
import { readFile } from '../../lib/store/file/read.ts';
import { takeIn } from '../../lib/store/file/take-in.ts';
import { writeFile } from '../../lib/store/file/write.ts';

/** A file that is taken in and written again is the same file, byte for byte. */
export async function lookAtFile(bundles: readonly Bundle[]): Promise<string | null> {
	const given = new Blob([HEAD, bundles.map((bundle) => `\n${JSON.stringify(bundle)}`).join(','), `\n${FOOT}\n`]);
	const first = await throughTheStore(given);
	if (typeof first === 'string') return first;
	const second = await throughTheStore(first);
	if (typeof second === 'string') return second;
	if ((await first.text()) !== (await second.text())) return 'another file the second time';
	const sent = JSON.parse(await given.text()).postings as Bundle[];
	const kept = JSON.parse(await second.text()).postings as Bundle[];
	return recordsOf(sent) === recordsOf(kept) ? null : 'something was lost on the way';
}

async function throughTheStore(file: Blob): Promise<Blob | string> {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	const read = await readFile(file);
	if (read.kind !== 'checked') return JSON.stringify(read);
	const taken = await takeIn(read, 'replace');
	if (taken.kind !== 'taken-in') return JSON.stringify(taken);
	const written = await writeFile();
	if (written.kind !== 'written' || written.damaged > 0) return JSON.stringify(written);
	return written.file;
}

/** All records of all postings: the store knows no order of them, nor of what stands in one. */
function recordsOf(bundles: readonly Bundle[]): string {
	const lists = bundles.flatMap((bundle) =>
		Object.entries(bundle).flatMap(([list, found]) => [found].flat().map((one) => [list, one])),
	);
	return lists
		.map((one) => JSON.stringify(one, byName))
		.toSorted()
		.join('\n');
}

const byName = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
		: value;
