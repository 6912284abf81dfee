import { describe, expect, test } from 'vitest';
import { postingFacts } from '../../lib/facts/index.ts';
import { isPayAlone } from '../../lib/facts/salary.ts';
import type { Posting } from '../../lib/posting.ts';

const posting: Posting = {
	schema: 1,
	url: 'https://jobs.example.com/acme/41',
	site: 'generic',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text: 'You will run our pilots.',
	readAt: '2026-11-22T08:00:00.000Z',
};

test('nothing is made of nothing', () => {
	expect(postingFacts(posting)).toEqual({
		salary: null,
		employmentTypes: [],
		place: null,
		workplace: null,
		postedOn: null,
	});
});

test('every field is read', () => {
	const facts = postingFacts({
		...posting,
		location: 'Toronto, ON · Hybrid',
		salary: '$120K–$140K a year',
		employmentType: 'Full-time, Contract',
		postedAt: '3 days ago',
	});
	expect(facts).toEqual({
		salary: { min: 120_000, max: 140_000, currency: 'CAD', period: 'YEAR' },
		employmentTypes: ['FULL_TIME', 'CONTRACTOR'],
		place: 'Toronto, ON',
		workplace: 'hybrid',
		postedOn: '2026-11-19',
	});
});

test('pasted text has no host', () => {
	expect(postingFacts({ ...posting, url: null, salary: '$90,000' }).salary?.currency).toBe('USD');
});

test.each([
	['AI Lead (Remote)', null, 'remote'],
	['AI Lead – Hybrid', null, 'hybrid'],
	['AI Lead, Remote', null, 'remote'],
	['Remote Sensing Analyst', null, null],
	['Head of Remote Work', null, null],
	['AI Lead', 'Full-time, on-site', 'on-site'],
])('the way of working in "%s", "%s"', (title, employmentType, workplace) => {
	expect(postingFacts({ ...posting, title, employmentType }).workplace).toBe(workplace);
});

describe('hostile fields', () => {
	test.each([
		'9'.repeat(5000),
		'$1 '.repeat(3000),
		'1.'.repeat(5000),
		'€ '.repeat(5000),
		'12 '.repeat(5000),
		'a1 '.repeat(3000),
		'<script>alert(1)</script>'.repeat(200),
		'\u202e100,000 $\u0000',
		'=HYPERLINK("x")',
		'100 000 '.repeat(2000),
		'per hour '.repeat(2000),
		'(Remote'.repeat(2000),
	])('%#: answers, and with numbers', (text) => {
		const facts = postingFacts({
			...posting,
			title: text,
			location: text,
			salary: text,
			employmentType: text,
			postedAt: text,
		});
		const { min = 0, max = 0 } = facts.salary ?? {};
		expect([min ?? 0, max ?? 0].every((amount) => Number.isFinite(amount))).toBe(true);
		expect(facts.postedOn ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});

test.each([
	['$130,000 - $160,000 a year', true],
	['€65k – €80k', true],
	['ab 52.000 € p. a.', true],
	['от 200 000 до 260 000 ₽ за месяц', true],
	['130000 - 160000 USD per year', true],
	['€65k – €80k • 0.2% – 0.5%', false],
	['$350K • Offers Equity', false],
	['60.000 bis 75.000 Euro brutto im Jahr', false],
	['$90,000, and a 401k with a 4% match', false],
	['Competitive', false],
])('"%s" is pay and nothing else: %s', (text, alone) => {
	expect(isPayAlone(text)).toBe(alone);
});
