import { NEWEST } from '../../lib/query/order.ts';
import type { View } from '../../lib/query/view.ts';
import type { ListedPosting } from '../../lib/store/records.ts';

type Given = Partial<Omit<ListedPosting, 'report' | 'own'>> & {
	readonly report?: Partial<ListedPosting['report']>;
	readonly own?: Partial<ListedPosting['own']>;
};

/** The whole list, as it is shown at first. */
export const EVERYTHING: View = { search: '', filters: [], sort: NEWEST };

/** A row of the list, with what a test cares about. */
export function row({ report, own, ...given }: Given = {}): ListedPosting {
	return {
		schema: 1,
		url: null,
		site: 'pasted',
		title: 'AI Lead',
		company: 'Acme',
		location: null,
		salary: null,
		employmentType: null,
		postedAt: null,
		readAt: '2026-11-20T10:00:00.000Z',
		id: 'a',
		identity: null,
		savedAt: '2026-11-20T10:00:00.000Z',
		...given,
		report: {
			kind: 'read',
			engine: '0',
			stageShown: 1,
			stageHiredFor: 2,
			scores: { scope: 40, partners: 70, foundations: null, overall: 55 },
			flags: [],
			stated: {},
			...report,
		},
		own: { status: null, tags: [], rating: null, noted: false, ...own },
	};
}
