/** Calendar days as year, month 1 to 12, day; no clock, no time zone. */
type Day = readonly [year: number, month: number, day: number];

/** Beginnings of month names in some twenty languages; the longest that fits decides ("červenec" is not "červen"). */
const months: readonly string[] = [
	'jan ян led stycz ocak იან ene gen tammi січ',
	'feb fév fev фев únor lut şub თებ helmi лют',
	'mar mär мар břez maa mrt mars მარ maalis бер',
	'apr avr abr апр dub kwi nis აპრ huhti квіт',
	'may mai май мая maj mag mei kvě mayıs მაი touko трав',
	'jun juin giu июн červ czerw haz ივნ kesä черв',
	'jul juil lug июл červenec července lip tem ივლ heinä лип',
	'aug aoû ago авг srp sie ağu აგვ elo серп',
	'sep set сен zář wrz eyl სექ syys вер',
	'oct okt out ott окт říj paź eki ოქტ loka жовт',
	'nov ноя listopad kas ნოე marras лист',
	'dec dez déc dic дек pros gru ara დეკ joulu груд',
];

const units: readonly (readonly [unit: 'now' | 'day' | 'week' | 'month' | 'year', name: RegExp])[] = [
	[
		'now',
		/^(?:h|hrs?|min|minut|hour|sekund|second|stund|heure|hora|ore?$|uur|godzin|hodin|час|минут|სააათ|საათ|timm)/iu,
	],
	['month', /^(?:mo(?:nth|s)?|monat|mois|mes|mês|maand|miesi|měs|мес|თვ|måned|månad)/iu],
	[
		'week',
		/^(?:w(?:eek|ks?)?$|weeks|woche|semaine|semana|settiman|weken|week|tydz|tygod|týd|недел|კვირ|vecka|veckor|uke)/iu,
	],
	['day', /^(?:d$|days?|tag|jour|d[ií]as?|giorn|dag|dni|dzie|den|dny|день|дня|дней|დღ|vrk|päiv)/iu],
	['year', /^(?:y$|years?|yrs?|jahr|an$|ans$|année|años?|anos?|ann[oi]|jaar|rok|lat|год|лет|წელ|år)/iu],
];

const ones = /^(?:a|an|one|einem|einer|eine|un|une|una|um|uma|één|een|en|ett|jeden|jedn\w*|одн\w*)$/iu;
const ago = /(?<!\p{L})(?:ago|vor|il y a|hace|há|fa|geleden|temu|před|sedan|siden|sitten|назад|წინ|тому)(?!\p{L})/iu;
const todays =
	/(?<!\p{L})(?:today|just (?:posted|now)|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|dnes|idag|i dag|сегодня|დღეს)(?!\p{L})/iu;
const yesterdays =
	/(?<!\p{L})(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|wczoraj|včera|igår|i går|вчера|გუშინ)(?!\p{L})/iu;

/**
 * The day (YYYY-MM-DD) on which a posting was put up, from what a page or its data say of it; `readOn` is the day of
 * reading (YYYY-MM-DD). null when the text names no day, or only a bound ("30+ days ago") or an ambiguous one (4/5/2026).
 */
export function postedDate(text: string, readOn: string): string | null {
	const iso =
		/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? /(?<!\d)(20\d\d)[/.](\d\d?)[/.](\d\d?)(?!\d)/.exec(text);
	if (iso) return written([Number(iso[1]), Number(iso[2]), Number(iso[3])]);
	const [year, month, day] = readOn.split('-').map(Number) as [number, number, number];
	const today: Day = [year, month, day];
	if (/\d\s*(?:\p{L}+\s*)?\+|\b(?:over|more than|mehr als|plus de)\b/iu.test(text)) return null;
	return relative(text, today) ?? named(text, today) ?? numeric(text);
}

function relative(text: string, today: Day): string | null {
	if (todays.test(text)) return written(today);
	if (yesterdays.test(text)) return back(today, 'day', 1);
	const counted = /(?<![\p{L}\d.])(\d{1,3}|\p{L}+)\s*(\p{L}+)/gu;
	const short = /^\s*\d{1,3}\s?(?:h|d|w|mo)\s*$/i.test(text);
	if (!short && !ago.test(text)) return null;
	for (let match = counted.exec(text); match; match = counted.exec(text)) {
		const [, count = '', name = ''] = match;
		const number = ones.test(count) ? 1 : Number(count);
		const unit = units.find(([, pattern]) => pattern.test(name))?.[0];
		if (unit && Number.isFinite(number)) return unit === 'now' ? written(today) : back(today, unit, number);
		// A word that is no count may stand before the count: look again from the word after it.
		counted.lastIndex = match.index + count.length;
	}
	return null;
}

/** "12 November 2026", "Nov 12, 2026", "12. November"; without a year the last such day. */
function named(text: string, today: Day): string | null {
	const match =
		/(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|º|er)?\s+(?:de\s+)?(?<month>\p{L}{3,})\.?,?(?:\s+(?:de\s+)?(?<year>\d{4}))?/u.exec(
			text,
		) ?? /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>\d{4}))?/u.exec(text);
	const { day, month = '', year } = match?.groups ?? {};
	const number = monthOf(month);
	if (!day || !number) return null;
	if (year) return written([Number(year), number, Number(day)]);
	const thisYear = written([today[0], number, Number(day)]);
	return thisYear && thisYear > (written(today) ?? '') ? written([today[0] - 1, number, Number(day)]) : thisYear;
}

function monthOf(name: string): number | null {
	const word = name.toLowerCase();
	let best = { length: 0, month: 0 };
	for (const [index, stems] of months.entries()) {
		const length = Math.max(
			0,
			...stems
				.split(' ')
				.filter((stem) => word.startsWith(stem))
				.map((stem) => stem.length),
		);
		if (length > best.length) best = { length, month: index + 1 };
	}
	return best.month || null;
}

/** "12.11.2026" is day first; with slashes only when one number cannot be a month. */
function numeric(text: string): string | null {
	const match = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
	if (!match) return null;
	const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
	if (match[2] === '.' || first > 12) return written([year, second, first]);
	return second > 12 || first === second ? written([year, first, second]) : null;
}

function back([year, month, day]: Day, unit: 'day' | 'week' | 'month' | 'year', count: number): string | null {
	if (unit === 'day' || unit === 'week') {
		return new Date(Date.UTC(year, month - 1, day - count * (unit === 'week' ? 7 : 1))).toISOString().slice(0, 10);
	}
	const total = year * 12 + month - 1 - count * (unit === 'year' ? 12 : 1);
	const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
	const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
	return written([newYear, newMonth, Math.min(day, last)]);
}

/** null for a day that does not exist. */
function written([year, month, day]: Day): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
