import { around, wanted } from '../../lib/search/marks.ts';
import type { Answered, Asked } from '../../lib/search/messages.ts';
import { type PackedIndex, SearchIndex } from '../../lib/search/search-index.ts';
import { onChange } from '../../lib/store/changes.ts';
import { forgetSearch, keepSearch, keptSearch } from '../../lib/store/search-cache.ts';
import { everyText, type Labels, labels, textsOf } from '../../lib/store/searched.ts';

/*
Keeps the index of words of all saved postings beside the page, so that the page never waits for it. It reads the
store by itself and follows every change. The index is kept from one visit to the next; what changed in between is told
by the stamps of the postings.
*/

/** Raised when the index is made otherwise than before. */
const VERSION = 1;
/** Postings read one by one; for more, all texts are gone through in bulk. */
const ONE_BY_ONE = 200;
/** So many changes are worth writing the index anew, which is large; fewer are read again at the next visit. */
const WORTH_KEEPING = 50;
/** The index is written when nothing has changed for so long, ms. */
const QUIET = 3000;

interface Kept {
	readonly version: number;
	readonly stamps: ReadonlyMap<string, string>;
	readonly packed: PackedIndex;
}

let index = new SearchIndex();
let stamps = new Map<string, string>();
/** Not yet (again) in the index. */
let missing = 0;
let changes = 0;
let isStopped = false;
let keeping: ReturnType<typeof setTimeout> | undefined;

const tell = (answer: Answered) => postMessage(answer);
const standing = () => ({ read: index.size, total: index.size + missing });

function put(label: Labels, text: string): void {
	if (!index.has(label.id)) missing = Math.max(0, missing - 1);
	index.put({ ...label, text });
	stamps.set(label.id, label.stamp);
	changes += 1;
}

/** Words of what was deleted are not kept: what was is forgotten at once, and made again when it is quiet. */
async function forget(ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	for (const id of ids) {
		index.remove(id);
		stamps.delete(id);
	}
	changes += WORTH_KEEPING;
	await forgetSearch();
}

async function lookThrough(): Promise<void> {
	const outcome = await labels();
	// What was read stays searchable.
	if (outcome.kind === 'failed') return tell(outcome);
	const all = new Map(outcome.labels.map((label) => [label.id, label]));
	await forget(index.ids().filter((id) => !all.has(id)));
	const fresh = new Map([...all].filter(([id, { stamp }]) => stamps.get(id) !== stamp));
	missing = [...fresh.keys()].filter((id) => !index.has(id)).length;
	tell({ kind: 'read', ...standing() });
	if (fresh.size <= ONE_BY_ONE) await readSome([...fresh.values()]);
	else await readAll(fresh);
	if (!isStopped) missing = 0;
	tell({ kind: 'read', ...standing() });
	keep();
}

async function readSome(some: readonly Labels[]): Promise<void> {
	const outcome = await textsOf(some.map(({ id }) => id));
	if (outcome.kind === 'failed') return tell(outcome);
	for (const label of some) put(label, outcome.texts.get(label.id) ?? '');
}

async function readAll(fresh: Map<string, Labels>): Promise<void> {
	for await (const page of everyText()) {
		if (page.kind === 'failed') return tell(page);
		for (const [id, text] of page.texts) {
			const label = fresh.get(id);
			if (label) put(label, text);
			fresh.delete(id);
		}
		tell({ kind: 'read', ...standing() });
		if (isStopped) return;
	}
	// A posting whose text cannot be read is found by its title.
	for (const label of fresh.values()) put(label, '');
}

async function follow(ids: readonly string[]): Promise<void> {
	const outcome = await labels(ids);
	if (outcome.kind === 'failed') return;
	const there = new Set(outcome.labels.map(({ id }) => id));
	await forget(ids.filter((id) => !there.has(id)));
	await readSome(outcome.labels);
	tell({ kind: 'read', ...standing() });
	keep();
}

function keep(): void {
	clearTimeout(keeping);
	if (changes < WORTH_KEEPING) return;
	keeping = setTimeout(() => next(write), QUIET);
}

async function write(): Promise<void> {
	changes = 0;
	if (index.size === 0) await forgetSearch();
	else await keepSearch({ version: VERSION, stamps, packed: index.packed() } satisfies Kept);
}

/** One thing after the other: what changes while all is read is looked at after that. A bug is told and ends nothing. */
let busy: Promise<void> = Promise.resolve();
function next(work: () => Promise<void>): void {
	busy = busy.then(work).catch(reportError);
}

next(async () => {
	const kept = (await keptSearch()) as Kept | undefined;
	if (kept?.version === VERSION) {
		index = SearchIndex.unpacked(kept.packed);
		stamps = new Map(kept.stamps);
	}
});
next(lookThrough);

onChange(({ id, ids, what }) => {
	if (what === 'wiped') next(async () => void (await forgetSearch()));
	if (what !== 'posting' && what !== 'everything' && what !== 'wiped' && what !== 'entry note' && what !== 'entry tags')
		return;
	const changed = id === null ? ids : [id];
	next(() => (changed && changed.length <= ONE_BY_ONE ? follow(changed) : lookThrough()));
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	if (data.kind === 'search') tell(found(data));
	else if (data.kind === 'stop') isStopped = true;
	else if (data.kind === 'search-all') {
		isStopped = false;
		next(lookThrough);
		next(async () => tell(found(data)));
	} else void lines(data);
});

function found({ turn, query }: Extract<Asked, { query: string; kind: 'search' | 'search-all' }>): Answered {
	return { kind: 'found', turn, ...standing(), ...index.search(query) };
}

async function lines({ turn, query, ids }: Extract<Asked, { kind: 'lines' }>): Promise<void> {
	const sought = wanted(query, index.search(query).terms.flat());
	const [known, outcome] = await Promise.all([labels(ids), textsOf(ids)]);
	if (known.kind === 'failed' || outcome.kind === 'failed') return;
	const found = known.labels.flatMap(({ id, note }) => {
		const line = around(note, sought) ?? around(outcome.texts.get(id) ?? '', sought);
		return line === null ? [] : [[id, line] as const];
	});
	tell({ kind: 'lines', turn, lines: found });
}
