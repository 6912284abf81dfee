import type { Words } from '../catalogue.ts';
import type { facts as en } from '../en/facts.ts';

export const facts = {
	pay: {
		just: {
			HOUR: '{{amount}} საათში',
			DAY: '{{amount}} დღეში',
			WEEK: '{{amount}} კვირაში',
			MONTH: '{{amount}} თვეში',
			YEAR: '{{amount}} წელიწადში',
			unsaid: '{{amount}}',
		},
		from: {
			HOUR: 'არანაკლებ {{amount}} საათში',
			DAY: 'არანაკლებ {{amount}} დღეში',
			WEEK: 'არანაკლებ {{amount}} კვირაში',
			MONTH: 'არანაკლებ {{amount}} თვეში',
			YEAR: 'არანაკლებ {{amount}} წელიწადში',
			unsaid: 'არანაკლებ {{amount}}',
		},
		upTo: {
			HOUR: 'არაუმეტეს {{amount}} საათში',
			DAY: 'არაუმეტეს {{amount}} დღეში',
			WEEK: 'არაუმეტეს {{amount}} კვირაში',
			MONTH: 'არაუმეტეს {{amount}} თვეში',
			YEAR: 'არაუმეტეს {{amount}} წელიწადში',
			unsaid: 'არაუმეტეს {{amount}}',
		},
	},
	employment: {
		FULL_TIME: 'სრული განაკვეთი',
		PART_TIME: 'არასრული განაკვეთი',
		CONTRACTOR: 'კონტრაქტი',
		TEMPORARY: 'დროებითი',
		INTERN: 'სტაჟირება',
		VOLUNTEER: 'მოხალისეობა',
		PER_DIEM: 'დღიური ანაზღაურებით',
	},
	workplace: { remote: 'დისტანციური', hybrid: 'ჰიბრიდული', 'on-site': 'ოფისში' },
	posted: 'გამოქვეყნდა: {{day}}',
} as const satisfies Words<typeof en>;
