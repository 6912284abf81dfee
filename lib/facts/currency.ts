/** Signs and short names that stand for one currency only, longest first where one begins another. */
const names: readonly (readonly [name: string, code: string])[] = [
	['US$', 'USD'],
	['CA$', 'CAD'],
	['C$', 'CAD'],
	['AU$', 'AUD'],
	['A$', 'AUD'],
	['NZ$', 'NZD'],
	['HK$', 'HKD'],
	['S$', 'SGD'],
	['MX$', 'MXN'],
	['R$', 'BRL'],
	['CN¥', 'CNY'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₾', 'GEL'],
	['₴', 'UAH'],
	['₸', 'KZT'],
	['₺', 'TRY'],
	['₪', 'ILS'],
	['₩', 'KRW'],
	['₫', 'VND'],
	['₦', 'NGN'],
	['₱', 'PHP'],
	['֏', 'AMD'],
	['₼', 'AZN'],
	['zł', 'PLN'],
	['Kč', 'CZK'],
	['Ft', 'HUF'],
	['Fr.', 'CHF'],
	['SFr.', 'CHF'],
	['Rs.', 'INR'],
	['Rs', 'INR'],
	['TL', 'TRY'],
	['руб.', 'RUB'],
	['руб', 'RUB'],
	['грн', 'UAH'],
	['тенге', 'KZT'],
	['лв.', 'BGN'],
	['ლარი', 'GEL'],
	['Euro', 'EUR'],
];
const codes =
	'USD EUR GBP CHF CAD AUD NZD SGD HKD INR RUB GEL UAH KZT TRY ILS PLN CZK HUF RON BGN SEK NOK DKK ISK JPY CNY KRW VND THB IDR MYR PHP AED SAR QAR EGP ZAR NGN KES BRL MXN ARS CLP COP PEN AMD AZN UZS'.split(
		' ',
	);

/** Names that several countries use. */
const ambiguous = ['$', 'kr.', 'kr'];

const escaped = (text: string) => text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
const isWord = /^\p{L}+$/u;
/** A name made of letters must stand alone, a sign may touch the number. */
const alternatives = [...names.map(([name]) => name), ...codes, ...ambiguous]
	.sort((a, b) => b.length - a.length)
	.map((name) => (isWord.test(name) ? `(?<!\\p{L})${escaped(name)}(?!\\p{L})` : escaped(name)));

/** Source of a pattern (flags `iu`) for everything that names a currency, the bare dollar sign included. */
export const currencySource = `(?:${alternatives.join('|')})`;

/** ISO 4217 code of a name; `dollars` is what a bare "$" means where the text stands. null: crowns, whose is not said. */
export function currencyCode(name: string, dollars: string): string | null {
	const wanted = name.trim().toLowerCase();
	if (wanted === '$') return dollars;
	const code = names.find(([known]) => known.toLowerCase() === wanted)?.[1] ?? wanted.toUpperCase();
	return /^[A-Z]{3}$/.test(code) ? code : null;
}

const dollarCountries = {
	au: 'AUD',
	ca: 'CAD',
	nz: 'NZD',
	sg: 'SGD',
	hk: 'HKD',
	mx: 'MXN',
	cl: 'CLP',
	ar: 'ARS',
} as const;

/** Countries by name, and by the short names of their states after a comma or before a postcode. */
const dollarPlaces: readonly (readonly [code: string, place: RegExp])[] = [
	['CAD', /\bCanada\b|,\s*(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)\b/],
	['AUD', /\bAustralia\b|\b(?:NSW|VIC|QLD|TAS|ACT)\b/],
	['NZD', /\bNew Zealand\b|\bAotearoa\b/],
	['SGD', /\bSingapore\b/],
	['HKD', /\bHong Kong\b/],
	['MXN', /\bMéxico\b|(?<!New )\bMexico\b/],
	['CLP', /\bChile\b/],
	['ARS', /\bArgentina\b/],
	['COP', /\bColombia\b(?! University)/],
];

/**
 * What a bare "$" means in a place, or else on a host: the country's dollar or peso in its places and on its hosts
 * ("au.indeed.com", "seek.co.nz"), else USD.
 */
export function dollarsOf(place: string, host: string): string {
	const named = dollarPlaces.find(([, pattern]) => pattern.test(place))?.[0];
	if (named || /\bUnited States\b|\bUSA?\b/.test(place)) return named ?? 'USD';
	const labels = host.toLowerCase().split('.');
	const country = [labels[0], labels.at(-1)].find((label) => label && label in dollarCountries);
	return country ? dollarCountries[country as keyof typeof dollarCountries] : 'USD';
}
