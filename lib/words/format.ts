import { language } from './index.ts';
import { type DateParts, dateIn, languageNameIn, listIn, numbersIn } from './own-forms.ts';

/** "a, b and c", in the language of the interface. */
export function joined(items: readonly string[]): string {
	return listIn(language(), items, 'conjunction');
}

/** "a, b or c", in the language of the interface. */
export function eitherOf(items: readonly string[]): string {
	return listIn(language(), items, 'disjunction');
}

/** A day such as "21 Nov 2026" from an ISO date or date and time; the text itself when it is neither. */
export function day(iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	// A date without a time is that day wherever it is read.
	return dateIn(language(), date, 'medium', /^\d{4}-\d\d-\d\d$/.test(iso) ? 'UTC' : undefined);
}

/** A number as it is read: "10,000". */
export function quantity(count: number): string {
	return numbersIn(language()).format(count);
}

/** 0 to 1 as "38 %". */
export function percent(share: number): string {
	return numbersIn(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A language's own name in the language of the interface; null when the tag says nothing. */
export function languageName(tag: string): string | null {
	if (tag === 'und') return null;
	try {
		return languageNameIn(language(), tag);
	} catch (error) {
		if (error instanceof RangeError) return null; // not a language tag
		throw error;
	}
}

/** A number of times such as "1.5" or "2". */
export function factor(times: number): string {
	return numbersIn(language(), { maximumFractionDigits: 2 }).format(times);
}

/** A week (by its first day), month, quarter or year that begins on an ISO date: "2 Mar 26", "Mar 2026", "Q1 2026", "2026". */
export function spanOfTime(from: string, unit: 'week' | 'month' | 'quarter' | 'year'): string {
	const date = new Date(`${from}T00:00:00Z`);
	const format = (parts: DateParts) => dateIn(language(), date, parts, 'UTC');
	switch (unit) {
		case 'week':
			return format({ day: 'numeric', month: 'short', year: '2-digit' });
		case 'month':
			return format({ month: 'short', year: 'numeric' });
		case 'quarter':
			return `Q${date.getUTCMonth() / 3 + 1} ${format({ year: 'numeric' })}`;
		case 'year':
			return format({ year: 'numeric' });
	}
}

/** A mean such as "1.5". */
export function oneDecimal(value: number): string {
	return numbersIn(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
