/** The facts over a posting: pay, kind of employment, way of working, day. */
export const facts = {
	pay: {
		just: {
			HOUR: '{{amount}} an hour',
			DAY: '{{amount}} a day',
			WEEK: '{{amount}} a week',
			MONTH: '{{amount}} a month',
			YEAR: '{{amount}} a year',
			unsaid: '{{amount}}',
		},
		from: {
			HOUR: 'from {{amount}} an hour',
			DAY: 'from {{amount}} a day',
			WEEK: 'from {{amount}} a week',
			MONTH: 'from {{amount}} a month',
			YEAR: 'from {{amount}} a year',
			unsaid: 'from {{amount}}',
		},
		upTo: {
			HOUR: 'up to {{amount}} an hour',
			DAY: 'up to {{amount}} a day',
			WEEK: 'up to {{amount}} a week',
			MONTH: 'up to {{amount}} a month',
			YEAR: 'up to {{amount}} a year',
			unsaid: 'up to {{amount}}',
		},
	},
	employment: {
		FULL_TIME: 'Full-time',
		PART_TIME: 'Part-time',
		CONTRACTOR: 'Contract',
		TEMPORARY: 'Temporary',
		INTERN: 'Internship',
		VOLUNTEER: 'Volunteer',
		PER_DIEM: 'Per diem',
	},
	workplace: { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On-site' },
	posted: 'Posted {{day}}',
} as const;
