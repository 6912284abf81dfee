import { analyse } from '../../lib/analysis/index.ts';
import type { Exported } from '../../lib/exchange/exported.ts';

const TEXT = `We are Acme Freight. Several teams run pilots with Copilot today.
What you will do
- Own the AI strategy and roadmap with our COO, who sponsors the programme
- Train 400 colleagues and build a network of champions
- Define the metrics of adoption and report them every quarter
- Work with the data platform team and with legal
You are the first and only person in this role. A budget for tools is in place.`;

/** A saved posting to export, with what is given. */
export function exported(
	given: Partial<Omit<Exported, 'posting'>> & { posting?: Partial<Exported['posting']> } = {},
): Exported {
	const { posting: facts, ...rest } = given;
	const posting: Exported['posting'] = {
		schema: 1,
		url: 'https://jobs.example.com/acme/41',
		site: 'generic',
		title: 'AI Enablement Lead',
		company: 'Acme Freight',
		location: 'Leeds',
		salary: null,
		employmentType: null,
		postedAt: '2026-11-01',
		text: TEXT,
		readAt: '2026-11-22T08:00:00.000Z',
		...facts,
	};
	return {
		posting,
		savedAt: '2026-11-22T08:00:01.000Z',
		report: analyse(posting),
		status: null,
		tags: [],
		note: '',
		ratings: {},
		learned: {},
		...rest,
	};
}

export const ALL = { notes: true, names: true, text: true } as const;
