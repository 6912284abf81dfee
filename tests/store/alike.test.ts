import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { findAlike } from '../../lib/store/alike.ts';
import { closeDatabase, database } from '../../lib/store/database.ts';
import { load } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

const madeAt = async (id: string) => expectKind(await load(id), 'opened').madeAt;
const TEXT = Array.from(
	{ length: 40 },
	(_, at) => `In week ${at} you train team number ${at} and write down what works.`,
).join('\n');
const one = { ...posting, text: TEXT };

beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});

const idOf = async (saved: ReturnType<typeof save>) => {
	const outcome = await saved;
	if (outcome.kind !== 'saved') throw new Error(outcome.kind);
	return outcome.saved.id;
};
const alikeIds = async (...asked: Parameters<typeof findAlike>) => {
	const found = await findAlike(...asked);
	return found.kind === 'looked' ? found.alike.map(({ saved }) => saved.id) : found;
};

test('a copy on another board is found, the posting itself and others are not', async () => {
	const id = await idOf(save(one, report));
	await save(
		{
			...posting,
			url: 'https://jobs.example.com/acme/9',
			text: `${TEXT.toUpperCase().replaceAll('WEEK', 'month')} Other words entirely follow here.`.replaceAll(
				'TRAIN TEAM NUMBER',
				'you sell boats to',
			),
		},
		report,
	);
	const copy = { ...one, url: 'https://board.example.org/1', text: `Header of the board\n${TEXT}\nLegal words` };
	expect(await alikeIds(copy, null)).toEqual([id]);
	expect(await alikeIds(one, id)).toEqual([]);
});

test('a row saved before fingerprints were kept is compared by its text', async () => {
	const id = await idOf(save(one, report));
	const db = await database();
	const { fingerprint: _none, ...old } = (await db.get('postings', id)) as Record<string, unknown>;
	await db.put('postings', old);
	expect(await alikeIds(one, null)).toEqual([id]);
	expect(await alikeIds({ ...one, title: 'Another title', company: 'Another company' }, null)).toEqual([]);
});

test('a renewed text is found by its new words, and the opened posting carries no fingerprint', async () => {
	const unquoted = { kind: 'too-short', engine: '1.0.0', words: 3 } as const;
	const id = await idOf(save(one, unquoted));
	const fresh = { ...one, text: TEXT.replaceAll('train', 'coach').replaceAll('write down', 'film') };
	await renew(id, unquoted, await madeAt(id), fresh);
	const opened = await load(id);
	expect(opened).toMatchObject({ kind: 'opened', posting: fresh, earlier: [{ posting: one }] });
	expect(opened.kind === 'opened' && 'fingerprint' in opened.posting).toBe(false);
	expect(await alikeIds({ ...fresh, title: 'x' }, null)).toEqual([id]);
});
