import type { Salary } from './salary.ts';

/** How often a year has such a time, as contracts count: 52 weeks of five days of eight hours. */
const A_YEAR = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

/** Pay for a year in whole units of its currency: the middle of what is stated, or the one bound there is. */
export function yearlyPay({ min, max, period }: Salary): number {
	const low = min ?? max ?? 0;
	const middle = (low + (max ?? low)) / 2;
	return middle * A_YEAR[period ?? usualPeriod(middle)];
}

/** What an amount without a time most likely pays for. */
function usualPeriod(amount: number): keyof typeof A_YEAR {
	if (amount >= 12_000) return 'YEAR';
	return amount >= 1000 ? 'MONTH' : 'HOUR';
}
