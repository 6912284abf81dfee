import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../lib/extract/labels.ts';
import {
	endsPosting,
	FORM_PATH,
	invitesApplication,
	isEmploymentType,
	isWorkplace,
	MONEY,
	opensDescription,
	opensSection,
	POSTING_PATH,
} from '../../lib/extract/vocabulary.ts';

const table: [name: string, is: (line: string) => boolean, says: string[], ignores: string[]][] = [
	[
		'opensSection',
		opensSection,
		[
			'What you’ll do',
			"What you'll bring",
			'Requirements:',
			'About us',
			'Dein Profil',
			'Wir bieten',
			'Co nabízíme',
			'Nice to have',
		],
		[
			'Harrow Mill',
			'Whitby, North Yorkshire',
			'Read more',
			'You will lead the change in all four shifts, and then you will lead it again.',
		],
	],
	[
		'opensDescription',
		opensDescription,
		['Job description', 'About the role', 'Descripción de la oferta:'],
		['About us', 'Description of goods'],
	],
	[
		'endsPosting',
		endsPosting,
		['Similar jobs', 'View more jobs at Acme', 'People also viewed', 'Ähnliche Stellen', 'Related searches'],
		['More about the job', 'Other duties', 'New ways of working', 'We bake cookies'],
	],
	[
		'invitesApplication',
		invitesApplication,
		['Apply now', 'Easy Apply', 'Jetzt bewerben', 'Inscribirme a esta oferta', 'Odpovědět'],
		['Application deadline', 'You apply what you learn in four shifts and two mills', 'Save'],
	],
	[
		'isEmploymentType',
		isEmploymentType,
		['Full-time', 'Part time', 'Full-time, Contract', 'Vollzeit, unbefristet', 'Plný úvazek', 'CDI'],
		['Full-time student', 'Contract law', 'Time', '', 'Director'],
	],
	[
		'isWorkplace',
		isWorkplace,
		['Remote', 'Hybrid', 'On-site', 'Remote (Europe)'],
		['Remote Ridge, Utah', 'Hybrid cars'],
	],
	[
		'MONEY',
		(line) => MONEY.test(line),
		['$130,000 - $160,000 a year', '50 000 Kč', '€70K – €82K', '58.000 – 64.000 €', 'CHF 90’000'],
		['40 hours', '30 000 people', 'Level 3'],
	],
	[
		'FORM_PATH',
		(line) => FORM_PATH.test(line),
		['/acme/42/apply', '/jobs/1-x/applications/new', '/acme/42/application/'],
		['/apply-for-grants/4', '/jobs/application-engineer'],
	],
	[
		'POSTING_PATH',
		(line) => POSTING_PATH.test(line),
		['/jobs/42', '/de/stellenangebote/x', '/rpd/1', 'jobs.acme.example/x', '/o?gh_jid=4'],
		['/jobless', '/about', '/stories/steve-jobsworth'],
	],
];

describe.each(table)('%s', (_, is, says, ignores) => {
	test.each(says)('says: %s', (line) => expect(is(line)).toBe(true));
	test.each(ignores)('ignores: %s', (line) => expect(is(line)).toBe(false));
});

test.each([
	['Location:', 'location'],
	['Employment Type', 'employmentType'],
	['ARBEITGEBER', 'company'],
	['Místo výkonu práce', 'location'],
	['Remuneración', 'salary'],
	['Online seit:', 'postedAt'],
	['Location Name', undefined],
	['Why', undefined],
])('the label %s names %s', (label, field) => expect(fieldOf(label)).toBe(field));
