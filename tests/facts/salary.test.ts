import { expect, test } from 'vitest';
import { dollarsOf } from '../../lib/facts/currency.ts';
import { parseSalary, type Salary } from '../../lib/facts/salary.ts';

type Row = [
	text: string,
	min: Salary['min'],
	max: Salary['max'],
	currency: Salary['currency'],
	period: Salary['period'],
];

const stated: Row[] = [
	['$130,000 - $160,000 a year', 130_000, 160_000, 'USD', 'YEAR'],
	['$300,000.00/yr - $425,000.00/yr', 300_000, 425_000, 'USD', 'YEAR'],
	['$220K – $330K', 220_000, 330_000, 'USD', null],
	['$350K • Offers Equity', 350_000, 350_000, 'USD', null],
	['€65k – €80k • 0.2% – 0.5%', 65_000, 80_000, 'EUR', null],
	['60.000–75.000 €', 60_000, 75_000, 'EUR', null],
	['60.000 bis 75.000 Euro brutto im Jahr', 60_000, 75_000, 'EUR', 'YEAR'],
	['ab 52.000 € p. a.', 52_000, null, 'EUR', 'YEAR'],
	['bis zu 4.200 € monatlich', null, 4200, 'EUR', 'MONTH'],
	['18,50 € pro Stunde', 18.5, 18.5, 'EUR', 'HOUR'],
	['2 800 € par mois', 2800, 2800, 'EUR', 'MONTH'],
	['entre 30.000 y 36.000 € al año', 30_000, 36_000, 'EUR', 'YEAR'],
	['£55k pa', 55_000, 55_000, 'GBP', 'YEAR'],
	['£70K - £85K (Employer provided)', 70_000, 85_000, 'GBP', null],
	['Up to £60,000 per annum', null, 60_000, 'GBP', 'YEAR'],
	['£450 - £500 per day', 450, 500, 'GBP', 'DAY'],
	['от 200 000 ₽', 200_000, null, 'RUB', null],
	['от 200 000 до 260 000 ₽ за месяц, на руки', 200_000, 260_000, 'RUB', 'MONTH'],
	['до 350 000 руб. в месяц', null, 350_000, 'RUB', 'MONTH'],
	['150–180 тыс. ₽', 150_000, 180_000, 'RUB', null],
	['₾3,000 monthly', 3000, 3000, 'GEL', 'MONTH'],
	['3,000 GEL monthly, paid in full during the trial period', 3000, 3000, 'GEL', 'MONTH'],
	["CHF 110'000", 110_000, 110_000, 'CHF', null],
	['CHF 110’000 – 125’000 pro Jahr', 110_000, 125_000, 'CHF', 'YEAR'],
	['50 000 \u200d–\u200d 80 000 Kč', 50_000, 80_000, 'CZK', null],
	['12 000 - 15 000 zł miesięcznie', 12_000, 15_000, 'PLN', 'MONTH'],
	['12-15 Lacs PA', 1_200_000, 1_500_000, 'INR', 'YEAR'],
	['₹1,50,000 a month', 150_000, 150_000, 'INR', 'MONTH'],
	['$75k - 125k', 75_000, 125_000, 'USD', null],
	['$80-90k per year', 80_000, 90_000, 'USD', 'YEAR'],
	['USD 62.00 - 70.00 per hour', 62, 70, 'USD', 'HOUR'],
	['$22 - $27/hr', 22, 27, 'USD', 'HOUR'],
	['AU$48 per hour', 48, 48, 'AUD', 'HOUR'],
	['CA$64,000 - CA$72,000', 64_000, 72_000, 'CAD', null],
	['$25,000 - $49,999 AUD', 25_000, 49_999, 'AUD', null],
	['118K-135K Annually', 118_000, 135_000, null, 'YEAR'],
	['$100k+', 100_000, null, 'USD', null],
	['R$ 8.000 por mês', 8000, 8000, 'BRL', 'MONTH'],
	['Salary: $90,000, and a 401k with a 4% match', 90_000, 90_000, 'USD', null],
	['45 000 – 52 000 kr/månad', 45_000, 52_000, null, 'MONTH'],
	['NOK 650 000 per year', 650_000, 650_000, 'NOK', 'YEAR'],
	['Monthly pay: 2500 EUR', 2500, 2500, 'EUR', 'MONTH'],
];

test.each(stated)('%s', (text, min, max, currency, period) => {
	expect(parseSalary(text)).toEqual({ min, max, currency, period });
});

test('a bare dollar sign is the dollar of the place', () => {
	expect(parseSalary('$104,000 – $118,000 p.a. pro rata', 'AUD')).toEqual({
		min: 104_000,
		max: 118_000,
		currency: 'AUD',
		period: 'YEAR',
	});
	expect(parseSalary('US$104,000', 'AUD')?.currency).toBe('USD');
});

test.each([
	'Competitive',
	'Not disclosed',
	'',
	'401k',
	'5 years of experience',
	'Founded in 1994',
	'30+ days',
	'100% remote',
	'B2B or SaaS',
])('states no pay: %s', (text) => {
	expect(parseSalary(text)).toBeNull();
});

test.each([
	['', 'au.indeed.com', 'AUD'],
	['', 'www.seek.com.au', 'AUD'],
	['', 'nz.seek.com', 'NZD'],
	['', 'www.glassdoor.ca', 'CAD'],
	['', 'www.indeed.com', 'USD'],
	['', 'jobs.lever.co', 'USD'],
	['', 'careers.acme.co.uk', 'USD'],
	['Toronto, ON', 'jobs.lever.co', 'CAD'],
	['Vancouver, British Columbia, Canada', 'boards.greenhouse.io', 'CAD'],
	['Camberwell VIC 3124', 'jobs.example.com', 'AUD'],
	['Albuquerque, New Mexico', 'www.indeed.com', 'USD'],
	['New York, United States', 'ca.indeed.com', 'USD'],
])('dollars in "%s" on %s are %s', (place, host, code) => {
	expect(dollarsOf(place, host)).toBe(code);
});
