import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addHighlight } from '../../../lib/store/annotate.ts';
import { type Change, onChange } from '../../../lib/store/changes.ts';
import { closeDatabase, database, STORES } from '../../../lib/store/database.ts';
import { edit, editText } from '../../../lib/store/edit.ts';
import { type Bundle, FOOT, HEAD } from '../../../lib/store/file/format.ts';
import { readFile } from '../../../lib/store/file/read.ts';
import { takeIn } from '../../../lib/store/file/take-in.ts';
import { writeFile } from '../../../lib/store/file/write.ts';
import { removeMany } from '../../../lib/store/many.ts';
import { load } from '../../../lib/store/opened.ts';
import { summary } from '../../../lib/store/records.ts';
import { list, save } from '../../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from '../examples.ts';

beforeEach(emptyDatabase);

async function emptyDatabase() {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
}
const saved = async (title: string, url: string | null = null) =>
	expectKind(await save({ ...posting, title, url }, report), 'saved').saved.id;
const exported = async () => expectKind(await writeFile(), 'written').file;
const checked = async (file: Blob) => expectKind(await readFile(file), 'checked');
const everything = async () => {
	const db = await database();
	return JSON.stringify(await Promise.all(STORES.map((store) => db.getAll(store))));
};
const titles = async () =>
	expectKind(await list(), 'listed')
		.postings.map(({ title }) => title)
		.sort();

describe('a file', () => {
	test('is laid out a posting a line', async () => {
		await saved('One');
		await saved('Two');
		const lines = (await (await exported()).text()).split('\n');
		expect(lines).toHaveLength(5);
		expect(lines[0]).toBe('{"format":"groundwork-postings","version":1,"postings":[');
		expect([lines[1]?.at(-1), lines[2]?.at(-1), lines[3], lines[4]]).toEqual([',', '}', ']}', '']);
	});

	test('of no posting is a file too', async () => {
		expect(await takeIn(await checked(await exported()), 'merge')).toEqual({ kind: 'taken-in', added: 0, merged: 0 });
	});

	test('can hold some of the postings', async () => {
		await saved('One');
		const two = await saved('Two');
		const { file, postings } = expectKind(await writeFile({}, new Set([two])), 'written');
		expect(postings).toBe(1);
		expect(JSON.parse(await file.text()).postings).toMatchObject([{ posting: { title: 'Two' } }]);
	});

	test('leaves out what cannot be read, and says how much', async () => {
		const id = await saved('One');
		await saved('Two');
		await (await database()).put('contents', { schema: 2, id, text: 7 });
		await (await database()).put('entries', { schema: 2, id, field: 'mood', value: 1, changedAt: posting.readAt });
		expect(await writeFile()).toMatchObject({ postings: 1, damaged: 3 });
	});

	test('is told of while it is made, and can be stopped', async () => {
		for (let n = 0; n < 130; n += 1) await saved(`${n}`);
		const shares: number[] = [];
		expectKind(await writeFile({ onProgress: (share) => shares.push(share) }), 'written');
		expect(shares).toEqual([100 / 130, 1]);
		const stop = new AbortController();
		expect(await writeFile({ signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ kind: 'stopped' });
	});
});

describe('a wrong file is refused, with the place and the reason', () => {
	let good: string;
	beforeEach(async () => {
		const id = await saved('One');
		await saved('Two');
		await edit(id, 'status', () => 'applied');
		const [selector] = ['pilots'];
		const target = {
			selector: [
				{ type: 'TextQuoteSelector', exact: selector, prefix: '', suffix: '' },
				{ type: 'TextPositionSelector', start: 0, end: 6 },
			],
		} as Parameters<typeof addHighlight>[0]['target'];
		await addHighlight({ posting: id, meaning: 'fact', target, comment: '' });
		good = await (await exported()).text();
	});
	const marked = () => good.split('\n').findIndex((line) => line.includes('TextQuoteSelector')) + 1;
	/** The file with one thing replaced in the line with the highlight. */
	const spoilt = (from: string | RegExp, to: string) => {
		const lines = good.split('\n');
		const at = marked() - 1;
		const line = lines[at] ?? '';
		expect(line.search(from)).toBeGreaterThanOrEqual(0);
		lines[at] = line.replace(from, to);
		return lines.join('\n');
	};

	test.each<[string, () => string | Uint8Array<ArrayBuffer>, object]>([
		['an empty one', () => '', { reason: 'not-json', line: null }],
		['no JSON', () => 'title,company\nAI Lead,Acme', { reason: 'not-json', line: null }],
		['a picture', () => new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0x00]), { reason: 'not-text' }],
		['other JSON', () => '{"jobs": []}', { reason: 'not-ours' }],
		['a newer version', () => good.replace('"version":1', '"version":2'), { reason: 'newer' }],
		['one that ends early', () => good.slice(0, -4), { reason: 'cut-short', line: 3 }],
		['one that ends within a line', () => good.slice(0, good.indexOf('\n') + 50), { reason: 'cut-short', line: 2 }],
		['only its head', () => good.slice(0, good.indexOf('\n') + 1), { reason: 'cut-short', line: 1 }],
		['a line that is cut', () => spoilt('"contents"', '"contents'), { reason: 'not-json' }],
		['a comma too few', () => good.replace('},\n', '}\n'), { reason: 'not-json', line: 2 }],
		['no title', () => spoilt('"title":"One"', '"title":""'), { reason: 'shape', path: 'posting.title' }],
		[
			'a wrong day',
			() => spoilt(/"changedAt":"\d+/, '"changedAt":"x'),
			{ reason: 'shape', path: /\.changedAt$|changedAt/ },
		],
		['a status that is none', () => spoilt('"applied"', '["applied"]'), { reason: 'shape', path: 'entries[0].value' }],
		['an unknown field', () => spoilt('"status"', '"mood"'), { reason: 'shape', path: 'entries[0].field' }],
		['an unknown meaning', () => spoilt('"fact"', '"good"'), { reason: 'shape', path: 'highlights[0].meaning' }],
		['a newer record', () => spoilt('"schema":2,', '"schema":9,'), { reason: 'unknown-record', path: 'contents' }],
		[
			'no web address',
			() => spoilt('"url":null', '"url":"javascript:alert(1)"'),
			{ reason: 'not-web', path: 'posting.url' },
		],
		[
			'a highlight of another',
			() => spoilt(/"posting":"[^"]+"/, '"posting":"x"'),
			{ reason: 'of-another', path: 'highlights[0]' },
		],
		[
			'a field twice',
			() => spoilt(/"entries":\[(.+?)\]/, '"entries":[$1,$1]'),
			{ reason: 'twice', path: 'entries[1]' },
		],
	])('%s', async (_name, file, expected) => {
		const before = await everything();
		const refused = expectKind(await readFile(new Blob([file()])), 'refused');
		const { path, ...rest } = expected as { path?: string | RegExp };
		expect(refused).toMatchObject(rest);
		if (path) {
			expect(refused.path).toMatch(path);
			expect(refused.line).toBe(marked());
		}
		expect(await everything()).toBe(before);
	});

	test('a posting twice', async () => {
		const [head, one, two, ...foot] = good.split('\n');
		const twice = [head, `${two},`, one, two, ...foot].join('\n');
		expect(await readFile(new Blob([twice]))).toMatchObject({ reason: 'twice', line: 4, path: 'posting.id' });
	});

	test('in another layout, with the path', async () => {
		const other = JSON.stringify(JSON.parse(good.replace('"title":"Two"', '"title":7')), null, 2);
		expect(await readFile(new Blob([other]))).toMatchObject({
			reason: 'shape',
			line: null,
			path: expect.stringMatching(/^postings\[[01]\]\.posting\.title$/),
		});
		expect(await readFile(new Blob([other.replace('"postings"', 'postings')]))).toMatchObject({
			reason: 'not-json',
			line: 4,
		});
	});
});

describe('taken in', () => {
	test('a posting that is there stays, and gets what was written elsewhere', async () => {
		const id = await saved('Mine', 'https://jobs.example.com/acme/41');
		await editText(id, 'note', 'from there', null);
		await edit(id, 'tags', () => ['b', 'a']);
		await edit(id, 'status', () => 'applied');
		const file = await exported();
		await emptyDatabase();
		const here = await saved('Here', 'https://jobs.example.com/acme/41?ref=mail');
		await editText(here, 'note', 'from here', null);
		await edit(here, 'tags', () => ['a', 'c']);
		await edit(here, 'status', () => 'offer');
		expect(await takeIn(await checked(file), 'merge')).toEqual({ kind: 'taken-in', added: 0, merged: 1 });
		const { entries, posting: now } = expectKind(await load(here), 'opened');
		expect(now.title).toBe('Here');
		expect(entries.note?.value).toBe('from here\n\nfrom there');
		expect(entries.tags?.value).toEqual(['a', 'c', 'b']);
		expect(entries.status?.value).toBe('offer');
		expect(await titles()).toEqual(['Here']);
	});

	describe('two rows of a file that are one posting', () => {
		/** As a file that was put together by hand, or of a list that an earlier version filled. */
		const bundle = async (letter: string, note: string) =>
			({
				posting: {
					schema: 1,
					id: letter,
					identity: 'linkedin 1',
					title: letter,
					savedAt: posting.readAt,
					report: summary(report),
					...(({ text: _text, title: _title, schema: _schema, ...facts }) => facts)(posting),
				},
				contents: { schema: 2, id: letter, text: posting.text, report, madeAt: null },
				archive: [],
				entries: [{ schema: 2, id: letter, field: 'note', value: note, changedAt: posting.readAt }],
				highlights: [],
				disputes: [],
			}) as Bundle;
		const file = async () =>
			await checked(
				new Blob([
					HEAD,
					[await bundle('a', 'one'), await bundle('b', 'two')].map((one) => `\n${JSON.stringify(one)}`).join(','),
					`\n${FOOT}`,
				]),
			);

		test('are one in the list, with what was written in both', async () => {
			expect(await takeIn(await file(), 'merge')).toEqual({ kind: 'taken-in', added: 1, merged: 1 });
			expect(await titles()).toEqual(['a']);
			expect(expectKind(await load('a'), 'opened').entries.note?.value).toBe('one\n\ntwo');
			const before = await everything();
			expect(await takeIn(await file(), 'merge')).toEqual({ kind: 'taken-in', added: 0, merged: 2 });
			expect(await everything()).toBe(before);
		});

		test('stay two where the list is to be the file', async () => {
			expect(await takeIn(await file(), 'replace')).toEqual({ kind: 'taken-in', added: 2, merged: 0 });
			const again = await exported();
			expect(await takeIn(await checked(again), 'merge')).toEqual({ kind: 'taken-in', added: 0, merged: 2 });
			expect(await (await exported()).text()).toBe(await again.text());
		});
	});

	test('an annotation that has the id of another posting’s takes nothing from it', async () => {
		const id = await saved('One');
		const target = {
			selector: [
				{ type: 'TextQuoteSelector', exact: 'pilots', prefix: '', suffix: '' },
				{ type: 'TextPositionSelector', start: 0, end: 6 },
			],
		} as Parameters<typeof addHighlight>[0]['target'];
		await addHighlight({ posting: id, meaning: 'fact', target, comment: 'mine' });
		const copied = (await (await exported()).text()).replaceAll(id, 'copy').replace('"mine"', '"theirs"');
		for (const added of [1, 0]) {
			expect(await takeIn(await checked(new Blob([copied])), 'merge')).toMatchObject({ added });
			expect(expectKind(await load(id), 'opened').highlights).toMatchObject([{ comment: 'mine' }]);
			expect(expectKind(await load('copy'), 'opened').highlights).toMatchObject([{ comment: 'theirs' }]);
		}
	});

	test('a posting that was read from a file on the disk comes in again', async () => {
		await saved('Kept page', 'file:///kept/posting.html');
		const file = await exported();
		await emptyDatabase();
		expect(await takeIn(await checked(file), 'merge')).toMatchObject({ added: 1 });
	});

	test('tens of thousands of highlights of one posting are checked one after the other', async () => {
		const id = await saved('One');
		const highlight = (at: number) =>
			`{"schema":1,"id":"${at}","posting":"${id}","comment":"","createdAt":"${posting.readAt}","changedAt":"${posting.readAt}","meaning":"fact","target":{"selector":[{"type":"TextQuoteSelector","exact":"x","prefix":"","suffix":""},{"type":"TextPositionSelector","start":0,"end":1}]}}`;
		const many = Array.from({ length: 60_000 }, (_, at) => highlight(at)).join(',');
		const file = (await (await exported()).text()).replace('"highlights":[]', `"highlights":[${many}]`);
		expect(await checked(new Blob([file]))).toMatchObject({ postings: 1 });
		const twice = file.replace(highlight(59_999), highlight(7));
		expect(await readFile(new Blob([twice]))).toMatchObject({ reason: 'twice', path: 'highlights[59999]' });
	});

	test('in place of the list', async () => {
		await saved('One');
		const file = await exported();
		const other = await saved('Other');
		await editText(other, 'note', 'gone', null);
		expect(await takeIn(await checked(file), 'replace')).toEqual({ kind: 'taken-in', added: 1, merged: 0 });
		expect(await titles()).toEqual(['One']);
		expect(await (await database()).count('entries')).toBe(0);
	});

	test('tells the other pages once', async () => {
		const id = await saved('One');
		const file = await exported();
		await removeMany([id]);
		const heard: Change[] = [];
		const stop = onChange((change) => heard.push(change));
		await takeIn(await checked(file), 'merge');
		await vi.waitFor(() => expect(heard).toMatchObject([{ id: null, what: 'everything' }]));
		stop();
	});

	test.each(['merge', 'replace'] as const)('stopped half way, %s changes nothing', async (how) => {
		for (let n = 0; n < 60; n += 1) await saved(`${n}`);
		const file = await checked(await exported());
		await emptyDatabase();
		await saved('Mine');
		const before = await everything();
		const stop = new AbortController();
		// The first 25 were written when it stops.
		const onProgress = vi.fn(() => stop.abort());
		expect(await takeIn(file, how, { signal: stop.signal, onProgress })).toEqual({ kind: 'stopped' });
		expect(onProgress).toHaveBeenCalledExactlyOnceWith(25 / 60);
		expect(await everything()).toBe(before);
		expect(await takeIn(file, how)).toMatchObject({ kind: 'taken-in', added: 60 });
	});

	test('on a disk that is full changes nothing', async () => {
		await saved('One');
		const file = await checked(await exported());
		await emptyDatabase();
		await saved('Mine');
		const before = await everything();
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'contents') throw new DOMException('no', 'QuotaExceededError');
			return put.call(this, value);
		});
		expect(await takeIn(file, 'replace')).toEqual({ kind: 'failed', reason: 'full' });
		vi.restoreAllMocks();
		expect(await everything()).toBe(before);
	});

	test('checking can be stopped', async () => {
		for (let n = 0; n < 5; n += 1) await saved(`${n}`);
		const file = await exported();
		vi.spyOn(performance, 'now').mockImplementation(
			(() => {
				let now = 0;
				return () => (now += 100);
			})(),
		);
		const stop = new AbortController();
		expect(await readFile(file, { signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ kind: 'stopped' });
	});
});
