import { descriptionElement } from './inert.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import { line } from './page-text.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** Short fields, and the description as an element. */
export type Described = Fields & { body: Element | readonly Element[] | null };

/** Data beyond these bounds are not some posting's. */
const MOST_NODES = 20_000;
const MOST_CHARS = 3_000_000;
const MOST_PLACES = 8;

/**
 * The JobPosting that the page's JSON-LD describes: the one bound to this address or title when there are several, which
 * are a list else.
 */
export function readJsonLd(doc: Document, url: URL): Described | null {
	const postings: Node[] = [];
	for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
		const text = script.textContent ?? '';
		if (text.length < MOST_CHARS && text.includes('JobPosting')) postings.push(...postingsIn(text));
	}
	const different = new Map(postings.map((one) => [`${letters(text(one.title) ?? '')} ${text(one.url) ?? ''}`, one]));
	const posting = different.size === 1 ? postings[0] : [...different.values()].find((one) => isOfPage(one, doc, url));
	return posting ? fieldsOf(posting) : null;
}

function postingsIn(source: string): Node[] {
	const data = parse(source);
	if (data === undefined) return salvage(source);
	const found: Node[] = [];
	const open: Json[] = [data];
	let left = MOST_NODES;
	// It grows while it is walked.
	for (const one of open) {
		if (!left--) break;
		if (Array.isArray(one)) open.push(...one.slice(0, MOST_NODES));
		else if (isNode(one)) {
			if (isPosting(one['@type'])) found.push(one);
			else open.push(...Object.values(one).slice(0, MOST_NODES));
		}
	}
	return found;
}

function isNode(value: Json | undefined): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosting(type: Json | undefined): boolean {
	return Array.isArray(type) ? type.some(isPosting) : typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type);
}

/**
 * The objects in the data, without the comments and CDATA marks that pages put around them: as written, or else with the
 * usual slips mended; undefined when that does not help either.
 */
function parse(source: string): Json | undefined {
	const bare = `[${source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1 || undefined)}]`;
	return attempt(bare) ?? attempt(mended(bare));
}

function attempt(source: string): Json | undefined {
	try {
		return JSON.parse(source) as Json;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Raw line breaks inside strings, escapes that JSON does not know, commas before a closing bracket. */
function mended(source: string): string {
	return source
		.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (string) =>
			string
				.replace(/\r?\n/g, '\\n')
				// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these
				.replace(/[\u0000-\u001f]/g, ' ')
				.replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, ''),
		)
		.replace(/,(\s*[}\]])/g, '$1');
}

/** Reads single fields out of data that no parser takes, such as a script that the server cut short. */
function salvage(source: string): Node[] {
	if (!source.includes('JobPosting"')) return [];
	const posting: Node = {};
	for (const key of ['title', 'description', 'datePosted', 'employmentType', 'addressLocality']) {
		const value = stringAfter(source, `"${key}"`);
		if (value !== undefined) posting[key === 'addressLocality' ? 'jobLocation' : key] = value;
	}
	const name = stringAfter(source, '"hiringOrganization"\\s*:\\s*\\{[^{}]*?"name"');
	if (name !== undefined) posting.hiringOrganization = name;
	return Object.keys(posting).length ? [posting] : [];
}

/** The string that is the value of the first key that matches. */
function stringAfter(source: string, key: string): string | undefined {
	const raw = new RegExp(`${key}\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 's').exec(source)?.[1];
	const value = raw === undefined ? undefined : attempt(mended(`"${raw}"`));
	return typeof value === 'string' ? value : undefined;
}

function isOfPage(posting: Node, doc: Document, url: URL): boolean {
	const address = text(posting.url) ?? text(posting['@id']) ?? '';
	if (address && (address === url.href || address.split(/[?#]/)[0]?.endsWith(url.pathname) === true)) {
		return url.pathname.length > 1;
	}
	const title = letters(text(posting.title) ?? '');
	return title.length > 3 && letters(doc.querySelector('h1')?.textContent ?? doc.title).includes(title);
}

function fieldsOf(posting: Node): Described {
	const description = text(posting.description) ?? all(posting.description).join('\n');
	return {
		title: plain(text(posting.title) ?? text(posting.name)),
		company: plain(nameOf(posting.hiringOrganization)),
		location: placesOf(posting.jobLocation) || placesOf(posting.applicantLocationRequirements),
		salary: salaryOf(posting.baseSalary ?? posting.estimatedSalary),
		employmentType: all(posting.employmentType).map(typeName).join(', '),
		postedAt: plain(text(posting.datePosted)),
		body: description.trim() ? descriptionElement(description) : null,
	};
}

function text(value: Json | undefined): string | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return text(value[0]);
	return isNode(value) ? text(value['@value']) : undefined;
}

function all(value: Json | undefined): string[] {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
}

/** Names now and then carry character references or tags. */
function plain(value: string | undefined): string | undefined {
	if (!value) return undefined;
	return line(/[&<]/.test(value) ? descriptionElement(value).textContent : value);
}

function nameOf(value: Json | undefined): string | undefined {
	if (Array.isArray(value)) return nameOf(value[0]);
	return text(isNode(value) ? (value.name ?? value.legalName) : value);
}

function placesOf(value: Json | undefined): string | undefined {
	const places = new Set((Array.isArray(value) ? value : [value]).map(placeOf).filter((one) => one !== ''));
	// Boards list all countries of the world, or a continent's, for "anywhere".
	return places.size > MOST_PLACES ? undefined : [...places].join('; ') || undefined;
}

function placeOf(value: Json | undefined): string {
	const address = isNode(value) ? (value.address ?? value) : value;
	if (!isNode(address)) return plain(text(address)) ?? '';
	const { addressLocality, addressRegion, addressCountry } = address;
	const parts = [addressLocality, addressRegion, addressCountry].map((part) => plain(text(part) ?? nameOf(part)));
	const known = parts.filter(
		(part): part is string => part !== undefined && /\p{L}/u.test(part) && !/^(?:null|undefined|n\/?a)$/i.test(part),
	);
	return [...new Set(known)].join(', ') || plain(text(address.name) ?? nameOf(value)) || '';
}

/** A term of schema.org as people write it: "FULL_TIME" as "Full-time". */
function typeName(type: string): string {
	const name = type.replace('_', '-');
	return /^[A-Z-]{5,}$/.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : (plain(type) ?? type);
}

function salaryOf(value: Json | undefined): string | undefined {
	if (!isNode(value)) return plain(text(value));
	const amount = value.value ?? value;
	const of = (key: string) => (isNode(amount) ? amount[key] : undefined);
	const [low, high] = [of('minValue') ?? of('value') ?? (isNode(amount) ? undefined : amount), of('maxValue')];
	const range = [...new Set([text(low), text(high)].filter((one) => Number.parseFloat(one ?? '') > 0))].join(' - ');
	const currency = text(value.currency) ?? text(of('currency')) ?? text(value.salaryCurrency) ?? '';
	const unit = (text(of('unitText')) ?? text(value.unitText) ?? '').toLowerCase();
	return range ? [range, currency, unit && `per ${unit}`].filter(Boolean).join(' ') : undefined;
}
