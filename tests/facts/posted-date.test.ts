import { expect, test } from 'vitest';
import { postedDate } from '../../lib/facts/posted-date.ts';

const readOn = '2026-03-01';

test.each([
	['2026-02-11', '2026-02-11'],
	['2026-02-11T23:59:00-08:00', '2026-02-11'],
	['2026/2/5', '2026-02-05'],
	['Posted Today', '2026-03-01'],
	['Just posted', '2026-03-01'],
	['Posted Yesterday', '2026-02-28'],
	['3 hours ago', '2026-03-01'],
	['an hour ago', '2026-03-01'],
	['3 days ago', '2026-02-26'],
	['Posted 3d ago', '2026-02-26'],
	['Posted 8 days ago', '2026-02-21'],
	['4d', '2026-02-25'],
	['24h', '2026-03-01'],
	['a week ago', '2026-02-22'],
	['Reposted 2 weeks ago', '2026-02-15'],
	['1 month ago', '2026-02-01'],
	['one year ago', '2025-03-01'],
	['vor 2 Wochen', '2026-02-15'],
	['vor einem Tag', '2026-02-28'],
	['vor einer Stunde', '2026-03-01'],
	['heute', '2026-03-01'],
	['gestern', '2026-02-28'],
	['il y a 3 jours', '2026-02-26'],
	['hace 2 semanas', '2026-02-15'],
	['há 5 dias', '2026-02-24'],
	['3 giorni fa', '2026-02-26'],
	['2 dagen geleden', '2026-02-27'],
	['3 dni temu', '2026-02-26'],
	['před 4 dny', '2026-02-25'],
	['3 дня назад', '2026-02-26'],
	['вчера', '2026-02-28'],
	['12 ноября 2025', '2025-11-12'],
	['Вакансия опубликована 12 ноября 2025 в Казани', '2025-11-12'],
	['Nov 12, 2025', '2025-11-12'],
	['12 November 2025', '2025-11-12'],
	['12. Februar 2026', '2026-02-12'],
	['7 mars 2025', '2025-03-07'],
	['5 de marzo de 2025', '2025-03-05'],
	['3. července 2025', '2025-07-03'],
	['3. června 2025', '2025-06-03'],
	['21st Dec', '2025-12-21'],
	['03 November', '2025-11-03'],
	['03 February / Deadline: 03 March', '2026-02-03'],
	['Oct 20', '2025-10-20'],
	['12.02.2026', '2026-02-12'],
	['25/12/2025', '2025-12-25'],
	['12/25/2025', '2025-12-25'],
])('%s', (text, day) => {
	expect(postedDate(text, readOn)).toBe(day);
});

test.each([
	'30+ days ago',
	'Posted 30+ Days Ago',
	'30d+',
	'over a month ago',
	'4/5/2026',
	'31.02.2026',
	'Actively hiring',
	'Be among the first 25 applicants',
	'',
])('names no day: %s', (text) => {
	expect(postedDate(text, readOn)).toBeNull();
});

test('the last day of a shorter month', () => {
	expect(postedDate('1 month ago', '2026-03-31')).toBe('2026-02-28');
});
