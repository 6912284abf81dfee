/** The usual statuses. They are few, so that a table in any language is known again. */
export const statusNames = {
	interested: 'Interested',
	applied: 'Applied',
	interviewing: 'Interviewing',
	offer: 'Offer',
	closed: 'Closed',
} as const;
