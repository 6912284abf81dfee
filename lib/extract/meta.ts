import { letters } from './letters.ts';
import { line } from './page-text.ts';
import { GENERIC, OWN_SITE } from './vocabulary.ts';

/** What the page says about itself in its head. */
export interface Meta {
	/** The document's title and `og:title`, as written. */
	titles: string[];
	siteName: string | undefined;
}

/** Longer ones are no titles. */
const MOST_CHARS = 400;
/** "Internal vacancy: Data Lead" */
export const KIND_OF_PAGE = /^(?:\p{L}+ ){0,2}(?:jobs?|vacancy|opening|hiring|stellen\p{L}+):\s+/iu;
/** "(3) Title": so many messages wait for the reader. */
const NEWS = /^\s*\(\d+\+?\)\s*/;

export function readMeta(doc: Document): Meta {
	const content = (key: string) => {
		const element = doc.querySelector(`meta[property="${key}"], meta[name="${key}"], meta[itemprop="${key}"]`);
		return line((element?.getAttribute('content') ?? element?.getAttribute('value'))?.slice(0, MOST_CHARS));
	};
	const titles = [
		line(doc.title.slice(0, MOST_CHARS).replace(NEWS, '').replace(KIND_OF_PAGE, '')),
		content('og:title'),
		content('twitter:title'),
	].filter((one) => one !== undefined);
	return { titles: [...new Set(titles)], siteName: content('og:site_name') };
}

const BETWEEN = /\s+[|·•»«–—-]+\s+|\s+@\s+|\s*[|»«]\s*|:\s+/u;

const EDGES = /^[\s|·•»«–—:@-]+|[\s|·•»«–—:@-]+$/gu;

/** The parts of a page title: "Title - Company | Board" has three. */
export function segments(title: string): string[] {
	return title
		.split(BETWEEN)
		.map((one) => one.replace(EDGES, ''))
		.filter(Boolean);
}

const HIRING = [
	// "Acme hiring Data Lead in Oslo, Norway | LinkedIn"
	/^(?<company>.{2,60}?) (?:is )?hiring (?<title>.+?) (?:in [^|]+?)?(?: \| .*)?$/,
	/^(?:job application for|apply (?:for|to)) (?<title>.+?) (?:at|@|bei|chez|en) (?<company>[^|]{2,60}?)(?: \| .*| - .*)?$/i,
];
/** "Data Lead at Acme", "Data Lead @ Acme": the company follows the title. */
const AT = /^\s*(?:at|@|bei|chez|w|ve|v|hos)\s+(.{2,60}?)(?:\s+(?:[|–—-]|in\s\p{Lu}).*)?$/iu;

/** What the page's title tells beside the posting's own title, when that is known. */
export function fromTitles(titles: readonly string[], title: string | undefined): { title?: string; company?: string } {
	for (const one of titles) {
		for (const pattern of HIRING) {
			const { title: job, company } = pattern.exec(one)?.groups ?? {};
			if (job && company && (!title || letters(job) === letters(title))) return { title: job, company };
		}
		if (title && one.startsWith(title)) {
			const company = AT.exec(one.slice(title.length))?.[1]?.trim();
			if (company) return { company };
		}
	}
	return {};
}

/**
 * What is left of the page's titles beside the posting's own and the site's, if the page shows it too: who hires. What
 * calls itself somebody's jobs may be a portal, and counts only if its name stands beside the headline.
 */
export function restOfTitles(
	meta: Meta,
	title: string,
	host: string,
	page: { shown: string; lines: ReadonlySet<string> },
): string | undefined {
	const [name, site, address] = [letters(title), letters(meta.siteName ?? ''), letters(host)];
	for (const one of meta.titles) {
		if (!letters(one).includes(name)) continue;
		const rest = segments(one.replace(title, ' | ')).filter((part) => {
			const key = letters(part);
			if (OWN_SITE.test(part)) return page.lines.has(letters(part.replace(OWN_SITE, '')));
			return (
				key.length > 1 &&
				key !== site &&
				!address.includes(key) &&
				!name.includes(key) &&
				!/^(?:[Jj]obs? )?in \p{Lu}/u.test(part) &&
				!GENERIC.test(part)
			);
		});
		const whole = rest[0]?.replace(OWN_SITE, '') ?? '';
		// "Acme, Boise, ID": who hires stands before the place, if the page has it on a line of its own.
		const first = whole.split(/,\s/, 1)[0] ?? '';
		const only = first !== whole && !page.lines.has(letters(whole)) && page.lines.has(letters(first)) ? first : whole;
		if (
			only &&
			rest.length === 1 &&
			only.length < 60 &&
			/^[^\p{Ll}]/u.test(only) &&
			page.shown.includes(letters(only))
		) {
			return only;
		}
	}
	return undefined;
}
