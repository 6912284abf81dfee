import { expect, test } from 'vitest';
import { factWords, salaryWords } from '../../lib/words/facts.ts';

const posting = {
	url: 'https://jobs.example.com/41',
	site: 'generic',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: null as string | null,
	salary: null as string | null,
	employmentType: null as string | null,
	postedAt: null as string | null,
	readAt: '2026-11-22T08:00:00.000Z',
};

test('a head in the words and numbers of the interface', () => {
	const told = {
		...posting,
		location: 'Lisbon · Hybrid',
		salary: '60.000–75.000 € p. a.',
		employmentType: 'FULL_TIME',
		postedAt: '2026-11-12T23:00:00-08:00',
	};
	expect(factWords(told)).toEqual(['Lisbon', 'Hybrid', 'Full-time', '€60,000 – €75,000 a year', 'Posted Nov 12, 2026']);
	expect(factWords(told, { brief: true })).toEqual(['Lisbon', 'Hybrid']);
});

test('what says more than its meaning stands as the page has it', () => {
	expect(
		factWords({
			...posting,
			location: 'Multiple locations',
			salary: '60.000 € brutto',
			employmentType: 'Permanent, Contract - W2',
			postedAt: '30+ days ago',
		}),
	).toEqual(['Multiple locations', 'Permanent, Contract - W2', '60.000 € brutto']);
	expect(factWords(posting)).toEqual([]);
});

test.each([
	[{ min: 18.5, max: 18.5, currency: 'EUR', period: 'HOUR' }, '€18.50 an hour'],
	[{ min: 50_000, max: null, currency: 'GBP', period: 'YEAR' }, 'from £50,000 a year'],
	[{ min: null, max: 4200, currency: 'CAD', period: 'MONTH' }, 'up to CA$4,200 a month'],
	[{ min: 45_000, max: 52_000, currency: null, period: null }, '45,000–52,000'],
] as const)('%o', (salary, words) => {
	expect(salaryWords(salary)).toBe(words);
});
