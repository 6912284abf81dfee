import type { Words } from '../catalogue.ts';
import type { facts as en } from '../en/facts.ts';

export const facts = {
	pay: {
		just: {
			HOUR: '{{amount}} pro Stunde',
			DAY: '{{amount}} pro Tag',
			WEEK: '{{amount}} pro Woche',
			MONTH: '{{amount}} im Monat',
			YEAR: '{{amount}} im Jahr',
			unsaid: '{{amount}}',
		},
		from: {
			HOUR: 'ab {{amount}} pro Stunde',
			DAY: 'ab {{amount}} pro Tag',
			WEEK: 'ab {{amount}} pro Woche',
			MONTH: 'ab {{amount}} im Monat',
			YEAR: 'ab {{amount}} im Jahr',
			unsaid: 'ab {{amount}}',
		},
		upTo: {
			HOUR: 'bis {{amount}} pro Stunde',
			DAY: 'bis {{amount}} pro Tag',
			WEEK: 'bis {{amount}} pro Woche',
			MONTH: 'bis {{amount}} im Monat',
			YEAR: 'bis {{amount}} im Jahr',
			unsaid: 'bis {{amount}}',
		},
	},
	employment: {
		FULL_TIME: 'Vollzeit',
		PART_TIME: 'Teilzeit',
		CONTRACTOR: 'Freie Mitarbeit',
		TEMPORARY: 'Befristet',
		INTERN: 'Praktikum',
		VOLUNTEER: 'Ehrenamt',
		PER_DIEM: 'Tageweise',
	},
	workplace: { remote: 'Ortsunabhängig', hybrid: 'Hybrid', 'on-site': 'Vor Ort' },
	posted: 'Veröffentlicht am {{day}}',
} as const satisfies Words<typeof en>;
