import { expect, test } from 'vitest';
import { parseSalary } from '../../lib/facts/salary.ts';
import { yearlyPay } from '../../lib/facts/yearly-pay.ts';

test.each([
	['€60,000 - €80,000 a year', 70_000],
	['from €50,000 a year', 50_000],
	['up to €90,000 per year', 90_000],
	['€5,000 per month', 60_000],
	['€50 an hour', 104_000],
	['€400 per day', 104_000],
	['€85,000', 85_000],
	['€4,500', 54_000],
	['€35', 72_800],
])('%s is %d for a year', (text, yearly) => {
	const salary = parseSalary(text);
	expect(salary && yearlyPay(salary)).toBe(yearly);
});
