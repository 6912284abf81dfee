import { describe, expect, test } from 'vitest';
import { adapters } from '../../lib/extract/adapters/index.ts';
import { boardAt } from '../../lib/extract/boards.ts';
import { identify } from '../../lib/extract/identity.ts';

/*
 * What makes two addresses one posting, on every host that an adapter names: parameters that tell where a reader came
 * from change nothing, hosts of one board are one board, and another posting is another one.
 */

const A = '4015921370';
const B = '4015921371';
const UUID_A = '7f2c1a9e-0b5d-4f2c-9f0e-0a1b2c3d4e5f';
const UUID_B = '8f2c1a9e-0b5d-4f2c-9f0e-0a1b2c3d4e5f';

interface Way {
	/** Two postings' paths. */
	paths: readonly [string, string];
	/** Ids count per host: an employer's own, or a board of a group. */
	apart?: 'employer' | 'brand';
	/** Only for hosts with this ending; without it for all. */
	host?: string;
}

const way = (path: (id: string) => string, [a, b] = [A, B], more: Omit<Way, 'paths'> = {}): Way => ({
	paths: [path(a as string), path(b as string)],
	...more,
});
const uuids: [string, string] = [UUID_A, UUID_B];

const ways: Record<string, Way | Way[]> = {
	ashby: way((id) => `/acme/${id}`, uuids),
	bamboohr: way((id) => `/careers/${id}`, undefined, { apart: 'employer' }),
	breezy: way((id) => `/p/${id}-ai-lead`, ['0123456789ab', '0123456789ac']),
	'built-in': way((id) => `/job/ai-lead/${id}`),
	dice: way((id) => `/job-detail/${id}`, uuids),
	glassdoor: way((id) => `/job-listing/ai-lead-JV_IC1.htm?jl=${id}`),
	greenhouse: way((id) => `/acme/jobs/${id}`),
	'hacker-news': way((id) => `/item?id=${id}`),
	hh: way((id) => `/vacancy/${id}`),
	icims: way((id) => `/jobs/${id}/ai-lead/job`, undefined, { apart: 'employer' }),
	indeed: way((id) => `/viewjob?jk=${id}`, ['54f1f8af68d722d2', '54f1f8af68d722d3']),
	jobindex: way((id) => `/jobannonce/${id}`, ['r12800344', 'r12800345']),
	'jobs-cz': way((id) => `/rpd/${id}/`),
	'jobs-ge': way((id) => `/en/ads/?view=jobs&id=${id}`),
	lever: way((id) => `/acme/${id}`, uuids),
	linkedin: way((id) => `/jobs/view/ai-lead-at-acme-${id}`),
	naukri: way((id) => `/job-listings-ai-lead-acme-pune-5-to-8-years-${id}`),
	personio: way((id) => `/job/${id}`, undefined, { apart: 'employer' }),
	recruitee: way((id) => `/o/${id}`, ['ai-lead', 'ai-lead-2'], { apart: 'employer' }),
	'remote-ok': way((id) => `/remote-jobs/remote-ai-lead-acme-${id}`),
	seek: way((id) => `/job/${id}`),
	smartrecruiters: way((id) => `/Acme/${id}-ai-lead`),
	stepstone: [
		way((id) => `/stellenangebote--AI-Lead-Berlin-Acme--${id}-inline.html`, undefined, { apart: 'brand' }),
		way((id) => `/job/ai-lead/acme-job${id}`, undefined, { apart: 'brand' }),
	],
	teamtailor: way((id) => `/jobs/${id}-ai-lead`),
	'we-work-remotely': way((id) => `/remote-jobs/${id}`, ['acme-ai-lead', 'acme-ai-lead-2']),
	wellfound: way((id) => `/jobs/${id}-ai-lead`),
	workable: way((id) => `/acme/j/${id}/`, ['927FD30DD5', '927FD30DD6']),
	workday: [
		way((id) => `/External/job/Munich/AI-Lead_JR${id}`, undefined, { apart: 'employer', host: 'myworkdayjobs.com' }),
		way((id) => `/recruiting/acme/External/job/Munich/AI-Lead_JR${id}`, undefined, { host: 'myworkdaysite.com' }),
	],
	xing: way((id) => `/jobs/berlin-ai-lead-${id}`),
	'y-combinator': [
		way((id) => `/jobs/${id}`, undefined, { host: 'workatastartup.com' }),
		way((id) => `/companies/acme/jobs/${id}-ai-lead`, ['U6oyyKZ', 'U6oyyKY'], { host: 'ycombinator.com' }),
	],
	ziprecruiter: [
		way((id) => `/jobs-search?search=ai&lk=${id}`, ['AbC-123', 'AbC-124']),
		way((id) => `/c/Acme/Job/AI-Lead/-in-Austin,TX?jid=${id}`, ['0123456789abcdef', '0123456789abcdee']),
	],
};

const TRACKING = ['utm_source=mail&utm_campaign=x', 'gclid=1&fbclid=2', 'ref=newsletter', 'src=feed&trk=public_jobs'];
const tracked = (address: string, query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`;
const known = (address: string) => {
	const identity = identify(new URL(address));
	if (!identity) throw new Error(`no posting: ${address}`);
	return identity;
};
/** A host for each pattern; `*.` stands for the employer, or for a country or city. */
const named = (pattern: string, name = 'acme') => pattern.replace('*', name);

test('every board stands in the table', () => {
	expect(Object.keys(ways).sort()).toEqual(adapters.map(({ id }) => id).sort());
});

const rows = adapters.flatMap(({ id, hosts }) =>
	[ways[id] ?? []].flat().map((one) => ({
		id,
		path: one.paths[0],
		...one,
		hosts: hosts.filter((host) => host.endsWith(one.host ?? '')),
	})),
);

describe.each(rows)('$id $path', ({ id, hosts, paths: [a, b], apart }) => {
	test.each(hosts)('on %s', (pattern) => {
		const host = `https://${named(pattern)}`;
		const posting = known(host + a);
		expect(posting.board).toBe(id);
		expect(boardAt(new URL(host + a))?.id).toBe(id);
		for (const query of TRACKING) expect(known(tracked(host + a, query))).toEqual(posting);
		expect(known(`${host}${a}`.replace('https:', 'http:'))).toEqual(posting);
		expect(known(host + b)).not.toEqual(posting);
	});

	test('the hosts are one board', () => {
		const ids = new Set(hosts.map((pattern) => known(`https://${named(pattern)}${a}`).id));
		const brands = new Set(hosts.map((pattern) => named(pattern).split('.')[1]));
		expect(ids.size).toBe(apart === 'brand' ? brands.size : 1);
	});
});

const below = rows
	.map((row) => ({ ...row, hosts: row.hosts.filter((host) => host.startsWith('*.')) }))
	.filter(({ hosts }) => hosts.length > 0);

test.each(below)('$id $path: what stands before the host', ({ hosts, paths: [a], apart }) => {
	for (const pattern of hosts) {
		const [here, there] = ['acme', 'harrow'].map((name) => known(`https://${named(pattern, name)}${a}`));
		if (apart === 'employer') expect(here).not.toEqual(there);
		else expect(here).toEqual(there);
	}
});
