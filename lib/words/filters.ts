import type { Claim } from '../analysis/types.ts';
import type { Filter, FindingField, Value, WordName } from '../query/filter.ts';
import type { View } from '../query/view.ts';
import { fieldName, valueName } from './fields.ts';
import { day, eitherOf } from './format.ts';
import { say } from './index.ts';
import { statusName } from './status.ts';

type Finding = Extract<Filter, { on: 'finding' }>;
type WordFilter = Extract<Filter, { on: WordName }>;
type Range = Extract<Filter, { on: 'number' }>;

/** A filter as a sentence: "No sponsor named", "Stage gap 1 or more". */
export function filterSentence(filter: Filter): string {
	switch (filter.on) {
		case 'finding':
			return findingSentence(filter);
		case 'number':
			return numberSentence(filter);
		case 'recent':
			if (filter.days === 1) return say(filter.not ? 'filters.time.notToday' : 'filters.time.today');
			return say(filter.not ? 'filters.time.notRecent' : 'filters.time.recent', { count: filter.days });
		case 'saved':
			return savedSentence(filter);
		case 'noted':
			return say(filter.not ? 'filters.notNoted' : 'filters.noted');
		default:
			return wordSentence(filter);
	}
}

const GROUPS = {
	partners: 'partner',
	foundations: 'foundation',
	responsibilities: 'work',
	skills: 'skill',
	lifecycle: 'step',
} as const;

function findingSentence({ field, any, not }: Finding): string {
	const name = fieldName(field);
	const group = GROUPS[field.split('.', 1)[0] as keyof typeof GROUPS] ?? 'finding';
	const said = not ? ('said' as const) : ('unsaid' as const);
	if (any.length === 1 && any[0] === null) return say(`filters.${group}.${said}`, { name });
	const bare = any.every((value) => value !== null && valueWords(field, value) === null);
	if (bare || group === 'work' || group === 'skill' || group === 'step') {
		if (any.includes(null)) return say('filters.finding.is', { name, any: say('filters.finding.nothing') });
		const opposite = not ? ('unsaid' as const) : ('said' as const);
		return say(`filters.${group}.${opposite}`, { name });
	}
	const words = any.map((value) =>
		value === null ? say('filters.finding.nothing') : (valueWords(field, value) ?? String(value)),
	);
	const is = not ? ('isNot' as const) : ('is' as const);
	return say(`filters.${group}.${is}`, { name, any: eitherOf(words) });
}

const valueWords = (field: FindingField, value: Value) => valueName({ field, value } as Claim);

function numberSentence({ of, from, to }: Range): string {
	if (of === 'partnersNamed' && from === null && to === 0) return say('filters.range.noPartner');
	if (of === 'foundationsInPlace' && from === null && to === 0) return say('filters.range.nothingInPlace');
	if (of === 'gap' && from === null && to === 0) return say('filters.range.noGap');
	const name = say(`filters.number.${of}`);
	if (from === to) return say('filters.range.exactly', { name, from: from ?? '' });
	if (to === null) return say('filters.range.from', { name, from: from ?? '' });
	return from === null ? say('filters.range.to', { name, to }) : say('filters.range.both', { name, from, to });
}

function savedSentence({ from, to }: Extract<Filter, { on: 'saved' }>): string {
	if (to === null) return say('filters.time.from', { from: day(from ?? '') });
	return from === null
		? say('filters.time.to', { to: day(to) })
		: say('filters.time.both', { from: day(from), to: day(to) });
}

const NAMES = {
	flag: { is: 'flag', isNot: 'notFlag', none: 'flagNone', some: 'flagSome' },
	kind: { is: 'kind', isNot: 'notKind' },
	status: { is: 'status', isNot: 'notStatus', none: 'statusNone', some: 'statusSome' },
	tag: { is: 'tag', isNot: 'notTag', none: 'tagNone', some: 'tagSome' },
	board: { is: 'board', isNot: 'notBoard' },
	company: { is: 'company', isNot: 'notCompany', none: 'companyNone', some: 'companySome' },
	workplace: { is: 'workplace', isNot: 'notWorkplace', none: 'workplaceNone', some: 'workplaceSome' },
} as const satisfies Record<WordName, object>;

function wordSentence({ on, any, not }: WordFilter): string {
	const names = NAMES[on];
	if ('none' in names && any.length === 1 && any[0] === null) {
		const form = not ? names.some : names.none;
		return say(`filters.words.${form}`);
	}
	const words = any.map((word) => (word === null ? say('filters.words.none') : wordName(on, word)));
	const form = not ? names.isNot : names.is;
	return say(`filters.words.${form}`, { any: eitherOf(words) });
}

function wordName(on: WordName, word: string): string {
	switch (on) {
		case 'flag':
			return say(`flags.${word}.title` as 'flags.hype.title');
		case 'kind':
			return say(`filters.kind.${word}` as 'filters.kind.read');
		case 'workplace':
			return say(`facts.workplace.${word}` as 'facts.workplace.remote');
		case 'status':
			return statusName(word);
		case 'board':
			if (word === 'pasted' || word === 'selection') return say(`faces.posting.${word}`);
			return word === 'generic' ? say('filters.board.generic') : word;
		default:
			return word;
	}
}

/** A view in words, for a list that shows it: its search and its filters. */
export function viewSentences({ search, filters }: View): string[] {
	return [...(search === '' ? [] : [say('filters.search', { words: search })]), ...filters.map(filterSentence)];
}
