import type { StoreName } from './database.ts';

/** A stored record as it comes out of the database: its `schema` says which version of the extension's shapes it has. */
export type StoredRecord = { readonly schema: number } & Readonly<Record<string, unknown>>;

/** Turns a record of one schema version into the next. */
type Migration = (old: StoredRecord) => StoredRecord;

/** The n-th entry makes schema n + 2 from schema n + 1; there is one for each version that was ever released. */
export type Migrations = readonly Migration[];

/** Of each store: a record carries its own schema version and is brought up to date when it is read. */
export const MIGRATIONS: Readonly<Record<StoreName, Migrations>> = {
	postings: [],
	// 2: when the report was made; before, it was made with the saving
	contents: [(old) => ({ ...old, schema: 2, madeAt: null })],
	archive: [],
	// 1 was a note, in a store of its own
	entries: [({ text, ...old }) => ({ ...old, schema: 2, value: text })],
	highlights: [],
	disputes: [],
};

/** The record in today's shape; null when it is no record of ours or was written by a newer version. */
export function upToDate(record: unknown, migrations: Migrations): StoredRecord | null {
	if (!isRecord(record)) return null;
	const today = migrations.length + 1;
	if (!Number.isInteger(record.schema) || record.schema < 1 || record.schema > today) return null;
	return migrations.slice(record.schema - 1).reduce((old, migrate) => migrate(old), record);
}

function isRecord(value: unknown): value is StoredRecord {
	return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number';
}
