import type { Language } from './languages.ts';

/** How a language writes dates, lists and numbers, for browsers that do not know it: they would write them in another one. */
interface OwnForms {
	/** Short names, January first. Day, month and year stand in this order, apart from each other. */
	readonly months: readonly string[];
	readonly and: string;
	readonly or: string;
	/** A language that every browser knows and that writes numbers the same. */
	readonly numbersAs: string;
}

/** Chromium has no data for Georgian. */
const OWN_FORMS: Readonly<Partial<Record<Language, OwnForms>>> = {
	ka: {
		months: ['იან.', 'თებ.', 'მარ.', 'აპრ.', 'მაი.', 'ივნ.', 'ივლ.', 'აგვ.', 'სექ.', 'ოქტ.', 'ნოე.', 'დეკ.'],
		and: 'და',
		or: 'ან',
		numbersAs: 'pt-PT',
	},
};

/** A day, or what `parts` of it are to be written, each as in `Intl.DateTimeFormatOptions`. */
export function dateIn(language: Language, date: Date, parts: DateParts | 'medium', timeZone?: 'UTC'): string {
	const own = ownForms(language, Intl.DateTimeFormat);
	if (!own) {
		const form = parts === 'medium' ? { dateStyle: parts } : parts;
		return new Intl.DateTimeFormat(language, { ...form, ...(timeZone && { timeZone }) }).format(date);
	}
	const [year, month, day] =
		timeZone === 'UTC'
			? [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
			: [date.getFullYear(), date.getMonth(), date.getDate()];
	const whole: DateParts = { day: 'numeric', month: 'short', year: 'numeric' };
	const wanted = parts === 'medium' ? whole : parts;
	return [
		...(wanted.day ? [day] : []),
		...(wanted.month ? [own.months[month]] : []),
		wanted.year === '2-digit' ? String(year % 100).padStart(2, '0') : year,
	].join(' ');
}

export interface DateParts {
	readonly day?: 'numeric';
	readonly month?: 'short';
	readonly year: 'numeric' | '2-digit';
}

export function listIn(language: Language, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
	const own = ownForms(language, Intl.ListFormat);
	if (!own) return new Intl.ListFormat(language, { type }).format(items);
	const last = items.slice(-2).join(` ${type === 'conjunction' ? own.and : own.or} `);
	return [...items.slice(0, -2), last].join(', ');
}

export function numbersIn(language: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
	const like = OWN_FORMS[language]?.numbersAs;
	return new Intl.NumberFormat(like === undefined ? language : [language, like], options);
}

/** A language's name; in that language itself where the browser does not know the interface's. null: it is not known. */
export function languageNameIn(language: Language, tag: string): string | null {
	const speaker = ownForms(language, Intl.DisplayNames) ? tag : language;
	return new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' }).of(tag) ?? null;
}

function ownForms(language: Language, kind: { supportedLocalesOf(tag: string): string[] }): OwnForms | null {
	return kind.supportedLocalesOf(language).length > 0 ? null : (OWN_FORMS[language] ?? null);
}
