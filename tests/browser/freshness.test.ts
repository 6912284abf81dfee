import { describe, expect, test } from 'vitest';
import { freshness, seenAt } from '../../lib/browser/freshness.ts';

const read = {
	kind: 'posting',
	site: 'linkedin',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: 'Ghent',
	salary: null,
	employmentType: null,
	postedAt: null,
	text: 'You will run our pilots.',
} as const;
const at = (id: number, over: Partial<Record<'title' | 'location' | 'text', string>> = {}) =>
	seenAt(`https://www.linkedin.com/jobs/search/?currentJobId=${id}`, { ...read, ...over });

describe('a posting that was read', () => {
	test('is known by its id on the board, whatever else the address says', async () => {
		const search = await at(4100200300);
		const view = await seenAt('https://www.linkedin.com/jobs/view/4100200300/?trk=x', read);
		expect(search).toEqual(view);
		expect(search?.key).toBe('linkedin/4100200300');
	});

	test('is not known where the address does not name it, or is no board’s', async () => {
		expect(await seenAt('https://www.indeed.com/jobs?q=ai', read)).toBeNull();
		expect(await seenAt('https://jobs.example.com/41', read)).toBeNull();
	});
});

describe('freshness', () => {
	test('the first posting of a page, the same one again, and a new one with its own text are fresh', async () => {
		expect(freshness(await at(4100200300), null)).toBe('fresh');
		expect(freshness(null, await at(4100200300))).toBe('fresh');
		expect(freshness(await at(4100200300), await at(4100200300))).toBe('fresh');
		expect(freshness(await at(4100200301, { text: 'You will train us.' }), await at(4100200300))).toBe('fresh');
	});

	test('another address with the text of before is not, whether the head has changed already or not', async () => {
		expect(freshness(await at(4100200301), await at(4100200300))).toBe('same');
		expect(freshness(await at(4100200301, { location: 'Turin' }), await at(4100200300))).toBe('same-text');
	});
});
