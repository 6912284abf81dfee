import { language } from './index.ts';

/** "a, b and c", in the language of the interface. */
export function joined(items: readonly string[]): string {
	return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}

/** "a, b or c", in the language of the interface. */
export function eitherOf(items: readonly string[]): string {
	return new Intl.ListFormat(language(), { type: 'disjunction' }).format(items);
}

/** A day such as "21 Nov 2026" from an ISO date or date and time; the text itself when it is neither. */
export function day(iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	// A date without a time is that day wherever it is read.
	const zone = /^\d{4}-\d\d-\d\d$/.test(iso) ? { timeZone: 'UTC' } : {};
	return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', ...zone }).format(date);
}

/** A number as it is read: "10,000". */
export function quantity(count: number): string {
	return new Intl.NumberFormat(language()).format(count);
}

/** 0 to 1 as "38 %". */
export function percent(share: number): string {
	return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A language's own name in the language of the interface; null when the tag says nothing. */
export function languageName(tag: string): string | null {
	if (tag === 'und') return null;
	try {
		return new Intl.DisplayNames(language(), { type: 'language', fallback: 'none' }).of(tag) ?? null;
	} catch (error) {
		if (error instanceof RangeError) return null; // not a language tag
		throw error;
	}
}

/** A number of times such as "1.5" or "2". */
export function factor(times: number): string {
	return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(times);
}

/** A week (by its first day), month, quarter or year that begins on an ISO date: "2 Mar 26", "Mar 2026", "Q1 2026", "2026". */
export function spanOfTime(from: string, unit: 'week' | 'month' | 'quarter' | 'year'): string {
	const date = new Date(`${from}T00:00:00Z`);
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...options }).format(date);
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
	return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
