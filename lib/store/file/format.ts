import * as z from 'zod/mini';
import { Dispute, Highlight } from '../annotations.ts';
import type { StoreName } from '../database.ts';
import { Entry } from '../entries.ts';
import { MIGRATIONS, upToDate } from '../migrations.ts';
import { Archived, Contents, SavedPosting } from '../records.ts';

/*
A file of postings is JSON with one posting a line, so that a big one is read piece by piece:

	{"format":"groundwork-postings","version":1,"postings":[
	{"posting":{…},"contents":{…},"archive":[…],"entries":[…],"highlights":[…],"disputes":[…]},
	{…}
	]}

A line holds the records of one posting as they are stored, each with its own schema: a file of an earlier version is
read as an earlier database is. Nothing tells when or where it was made: the same list gives the same bytes.
*/
const FORMAT = 'groundwork-postings';
/** Of the frame; the records have versions of their own. */
const VERSION = 1;
export const HEAD = `{"format":"${FORMAT}","version":${VERSION},"postings":[`;
export const FOOT = ']}';

/** The frame of a file; what it holds is checked piece by piece. */
export const Frame = z.object({
	format: z.literal(FORMAT),
	version: z.int().check(z.positive()),
	postings: z.array(z.unknown()),
});
export const isNewer = (version: number) => version > VERSION;

/** What can be wrong with a record beyond its shape; the words stand in the catalogue. */
const WRONG = ['unknown-record', 'not-web', 'of-another', 'twice'] as const;
export type Wrong = (typeof WRONG)[number];
export const isWrong = (message: string): message is Wrong => (WRONG as readonly string[]).includes(message);

function record<T>(store: StoreName, shape: z.ZodMiniType<T>) {
	const today = z.transform((stored: unknown, { issues }): unknown => {
		const known = upToDate(stored, MIGRATIONS[store]);
		if (!known) issues.push({ code: 'custom', input: stored, message: 'unknown-record' satisfies Wrong });
		return known;
	});
	return z.pipe(today, shape as z.ZodMiniType<T, unknown>);
}

/** What a posting can be read at: a page of the web, or one that was kept on the disk. */
const isPage = (url: string | null) => url === null || /^(?:https?|file):/i.test(url);

/** All records of one posting, in today's shapes. */
export const Bundle = z
	.object({
		posting: record('postings', SavedPosting),
		contents: record('contents', Contents),
		archive: z.array(record('archive', Archived)),
		entries: z.array(record('entries', Entry)),
		highlights: z.array(record('highlights', Highlight)),
		disputes: z.array(record('disputes', Dispute)),
	})
	.check(({ value, issues }) => {
		const wrong = (message: Wrong, ...path: PropertyKey[]) =>
			issues.push({ code: 'custom', path, input: value, message });
		const { posting, contents, archive, entries, highlights, disputes } = value;
		if (!isPage(posting.url)) wrong('not-web', 'posting', 'url');
		for (const [at, { posting: earlier }] of archive.entries())
			if (earlier && !isPage(earlier.url)) wrong('not-web', 'archive', at, 'posting', 'url');
		if (contents.id !== posting.id) wrong('of-another', 'contents', 'id');
		const check = (list: string, records: readonly { owner: string; key: string }[]) => {
			const seen = new Set<string>();
			for (const [at, { owner, key }] of records.entries()) {
				if (owner !== posting.id) wrong('of-another', list, at);
				if (seen.has(key)) wrong('twice', list, at);
				seen.add(key);
			}
		};
		check(
			'archive',
			archive.map(({ id, archivedAt }) => ({ owner: id, key: archivedAt })),
		);
		check(
			'entries',
			entries.map(({ id, field }) => ({ owner: id, key: field })),
		);
		for (const [list, records] of Object.entries({ highlights, disputes })) {
			check(
				list,
				records.map(({ posting: owner, id }) => ({ owner, key: id })),
			);
		}
	});
export type Bundle = z.infer<typeof Bundle>;
