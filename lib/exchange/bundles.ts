import type { Report } from '../analysis/types.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Bundle } from '../store/file/format.ts';
import { identityOf } from '../store/identity.ts';
import { summary } from '../store/records.ts';
import { type ImportedPosting, keyOf } from './imported.ts';

/** A posting from elsewhere with its report, as the list stores it. `now`: the moment of the import, UTC. */
export async function bundleOf(
	{ posting, note, status, tags }: ImportedPosting,
	report: Report,
	now: string,
): Promise<Bundle> {
	const { text, ...facts } = posting;
	const id = await idOf(keyOf(posting));
	const entry = (field: string, value: unknown) => ({ schema: 2 as const, id, field, value, changedAt: now });
	return {
		posting: {
			...facts,
			id,
			identity: identityOf(posting),
			savedAt: now,
			fingerprint: fingerprint(text),
			report: summary(report),
		},
		contents: { schema: 2, id, text, report, madeAt: now },
		archive: [],
		entries: [
			...(note === '' ? [] : [entry('note', note)]),
			...(status === null ? [] : [entry('status', status)]),
			...(tags.length === 0 ? [] : [entry('tags', [...tags])]),
		],
		highlights: [],
		disputes: [],
	};
}

/** An id in the form of a UUID, the same for the same posting: a file that comes in twice adds nothing the second time. */
async function idOf(key: string): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
	const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	// Version 8: a hash of our own making (RFC 9562).
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}
