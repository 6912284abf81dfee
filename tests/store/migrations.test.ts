import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migrations, upToDate } from '../../lib/store/migrations.ts';

/** What records of two later versions would look like: the notes were first plain, then Markdown. */
const migrations: Migrations = [
	({ note, ...rest }) => ({ ...rest, schema: 2, text: note }),
	(old) => ({ ...old, schema: 3, format: old.text === '' ? 'empty' : 'plain' }),
];

describe('upToDate', () => {
	test('brings a record of each version to the newest, and leaves the stored one alone', () => {
		const first = Object.freeze({ schema: 1, id: 'a', note: 'call them' });
		expect(upToDate(first, migrations)).toEqual({ schema: 3, id: 'a', text: 'call them', format: 'plain' });
		expect(upToDate({ schema: 2, id: 'a', text: '' }, migrations)).toMatchObject({ schema: 3, format: 'empty' });
		expect(upToDate({ schema: 3, id: 'a', text: 'x', format: 'rich' }, migrations)).toMatchObject({ format: 'rich' });
	});

	test.each([
		['a newer version', { schema: 4 }],
		['no version', { id: 'a' }],
		['a half version', { schema: 1.5 }],
		['version 0', { schema: 0 }],
		['a text', 'record'],
		['nothing', undefined],
		['null', null],
	])('answers null for %s', (_name, record) => {
		expect(upToDate(record, migrations)).toBeNull();
	});
});

/** One stored example for each schema version that was ever released, kept for good: it must read as today's. */
const RELEASED: Record<keyof typeof MIGRATIONS, readonly { schema: number }[]> = {
	postings: [{ schema: 1 }],
	contents: [{ schema: 1 }],
	notes: [{ schema: 1 }],
};

test.each(Object.keys(MIGRATIONS) as (keyof typeof MIGRATIONS)[])(
	'%s: every released version has an example',
	(store) => {
		expect(RELEASED[store].map((example) => example.schema)).toEqual(
			[...MIGRATIONS[store], null].map((_, at) => at + 1),
		);
		for (const example of RELEASED[store]) {
			expect(upToDate(example, MIGRATIONS[store])).toMatchObject({ schema: MIGRATIONS[store].length + 1 });
		}
	},
);
