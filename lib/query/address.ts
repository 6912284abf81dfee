import { valuesOf } from '../analysis/codebook.ts';
import { FINDING_FIELDS, type Filter, knownWords, NUMBERS, type Value, WORDS } from './filter.ts';
import { NEWEST, SORT_KEYS, type Sort } from './order.ts';
import type { View } from './view.ts';

/*
A view as it stands in the page's address, after the #: `q=lead&f=partners.experts:~&f=!status:closed&f=overall:60..&
sort=-overall&open=<id>`. Words can be read and written by hand; what cannot be read is passed over.
*/

/** Where the list page is: the view and which posting is open. */
export interface Place {
	readonly view: View;
	/** The id of the open posting; null: none. */
	readonly open: string | null;
}

const SILENT = '~';

export function toAddress({ view, open }: Place): string {
	const address = new URLSearchParams();
	if (view.search !== '') address.append('q', view.search);
	for (const filter of view.filters) address.append('f', filterToText(filter));
	if (view.sort.by !== NEWEST.by || view.sort.down !== NEWEST.down) {
		address.append('sort', `${view.sort.down ? '-' : ''}${view.sort.by}`);
	}
	if (open !== null) address.append('open', open);
	return address.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%21', '!');
}

/** The place of an address; a bare id is a posting that is open in the list of all. */
export function fromAddress(hash: string): Place {
	const bare = /^[^=&]+$/.test(hash) ? decoded(hash) : null;
	const address = new URLSearchParams(bare === null ? hash : '');
	return {
		view: {
			search: address.get('q') ?? '',
			filters: address.getAll('f').flatMap((text) => textToFilter(text) ?? []),
			sort: textToSort(address.get('sort') ?? ''),
		},
		open: bare ?? address.get('open'),
	};
}

function filterToText(filter: Filter): string {
	const not = 'not' in filter && filter.not ? '!' : '';
	switch (filter.on) {
		case 'finding':
			return `${not}${filter.field}:${filter.any.map((value) => word(value)).join(',')}`;
		case 'number':
			return `${filter.of}:${filter.from ?? ''}..${filter.to ?? ''}`;
		case 'recent':
			return `${not}recent:${filter.days}`;
		case 'saved':
			return `saved:${filter.from ?? ''}..${filter.to ?? ''}`;
		case 'noted':
			return `${not}noted:`;
		default:
			return `${not}${filter.on}:${filter.any.map((value) => word(value)).join(',')}`;
	}
}

/** A word that holds none of the signs between words. */
function word(value: Value): string {
	if (value === null) return SILENT;
	return encodeURIComponent(String(value).toWellFormed()).replaceAll('~', '%7E').replaceAll('!', '%21');
}

function textToFilter(text: string): Filter | null {
	const { bang, name = '', rest = '' } = /^(?<bang>!?)(?<name>[\w.]+):(?<rest>.*)$/s.exec(text)?.groups ?? {};
	const not = bang === '!';
	if (name === 'noted') return { on: 'noted', not };
	if (name === 'recent') return /^[1-9]\d{0,3}$/.test(rest) ? { on: 'recent', days: Number(rest), not } : null;
	if (name === 'saved') return textToDays(rest);
	const words = rest.split(',').map((each) => (each === SILENT ? null : decoded(each)));
	const field = FINDING_FIELDS.find((each) => each === name);
	// A group of findings and a score can share a name, but a finding's has a dot or is no number.
	if (field !== undefined) {
		const values = words.map((each) => valuesOf(field).find((value) => String(value) === each) ?? null);
		const known = values.filter((value, at) => value !== null || words[at] === null);
		return known.length === 0 ? null : { on: 'finding', field, any: [...new Set(known)], not };
	}
	const of = NUMBERS.find((each) => each === name);
	if (of !== undefined) {
		const range = textToRange(rest);
		return range && { on: 'number', of, ...range };
	}
	const on = WORDS.find((each) => each === name);
	if (on === undefined || rest === '') return null;
	const allowed = knownWords(on);
	const known = words.filter((each) => each === null || allowed === null || allowed.includes(each));
	return known.length === 0 ? null : { on, any: [...new Set(known)], not };
}

function textToRange(text: string): { from: number | null; to: number | null } | null {
	const { from, to } = /^(?<from>-?\d{1,6})?\.\.(?<to>-?\d{1,6})?$/.exec(text)?.groups ?? {};
	if (from === undefined && to === undefined) return null;
	return { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) };
}

function textToDays(text: string): Filter | null {
	const day = String.raw`\d{4}-\d\d-\d\d`;
	const { from, to } = new RegExp(`^(?<from>${day})?\\.\\.(?<to>${day})?$`).exec(text)?.groups ?? {};
	const isDay = (each: string | undefined) => each === undefined || !Number.isNaN(Date.parse(each));
	if ((from === undefined && to === undefined) || !isDay(from) || !isDay(to)) return null;
	return { on: 'saved', from: from ?? null, to: to ?? null };
}

function textToSort(text: string): Sort {
	const down = text.startsWith('-');
	const by = SORT_KEYS.find((key) => key === text.slice(down ? 1 : 0));
	return by === undefined ? NEWEST : { by, down };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text; // a stray %
		throw error;
	}
}
