import { currencyCode, currencySource } from './currency.ts';

/** schema.org's `unitText`. */
type Period = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Pay as a posting states it, in whole units of the currency; null: not said. */
export interface Salary {
	/** Lowest amount; null for "up to 60,000". */
	min: number | null;
	/** Highest amount; null for "from 50,000". The same as `min` for a single amount. */
	max: number | null;
	/** ISO 4217. */
	currency: string | null;
	period: Period | null;
}

const periods: readonly (readonly [Period, RegExp])[] = [
	[
		'HOUR',
		/\b(?:hour(?:ly)?|hrs?|p\.?h)\b|stunde|\bstd\b|heure|\bhora\b|\bora\b|\buur\b|godzin|hodin|час|საათ|\/\s?h\b/iu,
	],
	[
		'DAY',
		/\b(?:day|daily|p\.?d)\b|\btag(?:essatz)?\b|\bjour\b|\bd[ií]a\b|\bgiorno\b|\bdag\b|dzie[nń]|\bden\b|день|დღე/iu,
	],
	['WEEK', /\bweek(?:ly)?\b|woche|semaine|semana|settimana|tydzie|týden|недел/iu],
	[
		'MONTH',
		/\bmonth(?:ly)?\b|\bmo\b|\bp\.?m\b|\bpcm\b|monat|mois|\bmes\b|\bm[eê]s\b|mese|maand|mies|měsíc|m[åa]n(?:ad|ed)|мес|თვე|\bay\b/iu,
	],
	[
		'YEAR',
		/\byear(?:ly)?\b|\byrs?\b|\bann(?:um|ual|ually)\b|\bp\.?\s?a\b|\blpa\b|jahr|\ban(?:née|no|nuel)?\b(?!\s+hour)|\baño\b|\bano\b|\bjaar\b|\brok|год|წელ|წლ/iu,
	],
];

const times: readonly (readonly [number, RegExp])[] = [
	[10_000_000, /^(?:cr|crore?s?)$/i],
	[1_000_000, /^(?:m|mn|mio\.?|млн\.?)$/i],
	[100_000, /^(?:lacs?|lakhs?|lpa|l)$/i],
	[1000, /^(?:k|тыс\.?|tsd\.?|tis\.?)$/i],
];

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*`;
const multiple = String.raw`k|m|mn|mio\.?|cr|crores?|lacs?|lakhs?|lpa|тыс\.?|млн\.?|tsd\.?|tis\.?`;
const amount = (n: number) =>
	String.raw`(?<pre${n}>${currencySource})?\s*(?<number${n}>${number})\s*(?:(?<times${n}>${multiple})(?!\p{L}))?\s*(?<post${n}>${currencySource})?`;
const unit = String.raw`(?:\s*(?:\/|per|a|an|pro|par|за)\s*\p{L}{1,6}\.?)?`;
const between = String.raw`\s*(?:[-‐‑–—−~]|\b(?:to|bis|and|und|et|y|à|al?|do|tot)\b|(?<!\p{L})(?:до|и)(?!\p{L}))\s*`;
const pattern = `(?<![\\p{L}\\d.,])(?<low>${amount(1)})(?:${unit}${between}(?<high>${amount(2)}))?(?<open>\\s?\\+)?(?!\\s?%|\\d)`;

const from =
	/(?:\b(?:from|ab|starting (?:at|from)|minimum|min\.?|mindestens|at least|desde|od|vanaf|dès)|à partir de|от)\s*$/iu;
const upTo = /(?:\b(?:up to|bis(?: zu)?|max(?:imum|\.)?|hasta|do|tot)|jusqu['’]à|до)\s*$/iu;

/**
 * The first pay that a text states, or null when it states none. `dollars`: the currency of a bare "$" where the text
 * stands, for example AUD on an Australian board.
 */
export function parseSalary(text: string, dollars = 'USD'): Salary | null {
	const clean = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
	const stated = [...clean.matchAll(new RegExp(pattern, 'giu'))].map((match) => read(match, clean, dollars));
	return stated.find((pay) => pay?.currency) ?? stated.find((pay) => pay) ?? null;
}

const besides =
	/\b(?:salary|pay|range|base|compensation|from|to|up|per|an?|and|between|gehalt|von|ab|bis|zu|und|pro|im|à|à partir de|de|par|entre|y|al?|desde|hasta|do|od|za)\b|(?<!\p{L})(?:от|до|за|в|и)(?!\p{L})/giu;
const periodWords =
	/\b(?:hour(?:ly)?|hr|stunde|day|daily|tag|week(?:ly)?|woche|month(?:ly)?|mo|monat(?:lich)?|mois|mes|year(?:ly)?|yr|annum|annual(?:ly)?|jahr|jährlich|année|an|año|p\.? ?a|pa|per)\b|месяц|год|მთვე/giu;

/** True when a text says nothing beside the pay that `parseSalary` makes of it: no "gross", no bonus, no condition. */
export function isPayAlone(text: string): boolean {
	const pay = parseSalary(text);
	if (!pay) return false;
	const numbers = text.match(new RegExp(number, 'gu')) ?? [];
	const stated = pay.min !== null && pay.max !== null && pay.min !== pay.max ? 2 : 1;
	const rest = text
		.replace(new RegExp(number, 'gu'), ' ')
		.replace(new RegExp(`(?<!\\p{L})(?:${currencySource}|${multiple})(?!\\p{L})`, 'giu'), ' ')
		.replace(periodWords, ' ')
		.replace(besides, ' ');
	return numbers.length === stated && !/\p{L}/u.test(rest);
}

function read(match: RegExpExecArray, text: string, dollars: string): Salary | null {
	const part = match.groups ?? {};
	const before = text.slice(0, match.index);
	const after = text.slice(match.index + match[0].length);
	const period = periodIn(`${match[0]} ${after.slice(0, 40)}`) ?? periodIn(before.slice(-25));
	const name = currencyName(part, after);
	const currency = name === undefined ? null : currencyCode(name, dollars);
	// A number alone is pay only when it is counted in thousands and by the hour, month or year.
	if (name === undefined && !((part.times1 || part.times2) && period)) return null;

	const highTimes = factor(part.times2);
	const high = part.number2 === undefined ? null : numberOf(part.number2) * highTimes;
	const bare = numberOf(part.number1 ?? '');
	const low = bare * (part.times1 ? factor(part.times1) : bare < 1000 && high !== null ? highTimes : 1);
	if (!low && !high) return null;
	const indian = /lac|lakh|lpa|cr/i.test(`${part.times1} ${part.times2}`);
	const rest = { currency: currency ?? (indian ? 'INR' : null), period };
	if (high !== null) return { min: Math.min(low, high), max: Math.max(low, high), ...rest };
	if (part.open || from.test(before)) return { min: low, max: null, ...rest };
	if (upTo.test(before)) return { min: null, max: low, ...rest };
	return { min: low, max: low, ...rest };
}

/** A code beside the amounts says more than a sign: "$25,000 - $49,999 AUD". */
function currencyName(part: Record<string, string | undefined>, after: string): string | undefined {
	const following = new RegExp(`^\\s*(${currencySource})`, 'iu').exec(after)?.[1];
	const named = [part.post2, part.pre2, part.post1, part.pre1, following].filter((name) => name !== undefined);
	return named.find((one) => one !== '$') ?? named[0];
}

const factor = (name: string | undefined) => times.find(([, pattern]) => name && pattern.test(name))?.[0] ?? 1;

function periodIn(text: string): Period | null {
	const found = periods
		.map(([period, pattern]) => ({ period, index: text.search(pattern) }))
		.filter(({ index }) => index >= 0)
		.sort((a, b) => a.index - b.index);
	return found[0]?.period ?? null;
}

/** "60.000", "60,000", "60'000", "60 000" are sixty thousand; "62.00" and "18,50" are not. */
function numberOf(digits: string): number {
	const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1];
	const whole = (decimals ? digits.slice(0, -decimals.length - 1) : digits).replace(/\D/g, '');
	return Number(decimals ? `${whole}.${decimals}` : whole);
}
