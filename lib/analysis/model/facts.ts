import { FOUNDATIONS, PARTNERS, RESPONSIBILITIES, SKILLS } from '../codebook.ts';
import type { PostingEvidence } from './posting-features.ts';

/** Families of work that fill a job each by itself. */
const DEEP = ['building', 'training', 'governance', 'roadmap', 'vendors', 'delivery'] as const;
/** Groups of deep professions in the lexicon. */
const PROFESSION = /^prof[A-Z]/;

const FAMILIES = RESPONSIBILITIES.map((key) => `responsibilities.${key}`);
const DEEP_FAMILIES = DEEP.map((key) => `responsibilities.${key}`);
const NAMED = PARTNERS.map((key) => `partners.${key}=any`);
const COMMITTED = PARTNERS.map((key) => `partners.${key}=committed`);
const IN_PLACE = FOUNDATIONS.map((key) => `foundations.${key}=in-place`);
const ON_THE_ROLE = FOUNDATIONS.map((key) => `foundations.${key}=on-the-role`);
const OPEN = ['stageShown', 'stageHiredFor', 'stance', 'mandate', 'buildOrEnable'].map((field) => `${field}=null`);
const ASKED_SKILLS = SKILLS.map((key) => `skills.${key}`);
/** Outputs that are facts by themselves, with the fact's name. */
const SINGLE = [
	'mandate=both',
	'mandate=strategy',
	'buildOrEnable=both',
	'boundaries',
	'trajectory',
	'changeAware',
	'metrics=specific',
	'metrics=generic',
	...FOUNDATIONS.flatMap((key) => [`foundations.${key}=in-place`, `foundations.${key}=on-the-role`]),
	...PARTNERS.flatMap((key) => [`partners.${key}=any`, `partners.${key}=committed`]),
	...FAMILIES,
	...['=null', '>0', '>1', '>2'].flatMap((question) => [`stageShown${question}`, `stageHiredFor${question}`]),
].map((output) => [`chance:${output}`, output] as const);

/**
 * What the decisions about single fields add up to, as named numbers: the load, who shares it, what is in place, what stays open.
 * `chance` gives the probability of an output of the first step. Flags and questions are decided on these.
 */
export function factsOf(chance: (output: string) => number): Map<string, number> {
	const sum = (outputs: readonly string[]) => outputs.reduce((all, output) => all + chance(output), 0);
	const families = sum(FAMILIES);
	const named = sum(NAMED);
	const inPlace = sum(IN_PLACE);
	const facts = new Map<string, number>([
		['fact:families', families],
		['fact:deep families', sum(DEEP_FAMILIES)],
		['fact:partners named', named],
		['fact:partners committed', sum(COMMITTED)],
		['fact:in place', inPlace],
		['fact:on the role', sum(ON_THE_ROLE)],
		['fact:open', sum(OPEN)],
		['fact:load unshared', families - named - inPlace - 2 * chance('foundations.team=in-place')],
		['fact:skills', sum(ASKED_SKILLS)],
	]);
	for (const [fact, output] of SINGLE) facts.set(fact, chance(output));
	return facts;
}

/** What the letters themselves tell: exclamations, questions to the reader, professions asked for at once, years asked. */
export function textFacts({ reads }: PostingEvidence): Map<string, number> {
	let words = 0;
	let exclamations = 0;
	let questions = 0;
	let years = 0;
	const professions = new Set<string>();
	for (const { sentence, stems, concepts } of reads) {
		if (sentence.section === 'legal' || sentence.section === 'apply') continue;
		words += stems.length;
		if (/!["”’)]*$/u.test(sentence.text)) exclamations++;
		if (!sentence.heading && sentence.text.endsWith('?')) questions++;
		if (sentence.section !== 'requirements' && sentence.section !== 'nice') continue;
		for (const { concept } of concepts) if (PROFESSION.test(concept)) professions.add(concept);
		for (const match of sentence.text.matchAll(/(\d{1,2})\s*\+?\s*(?:[-–]\s*\d{1,2}\s*)?(?:years|yrs)/giu))
			years = Math.max(years, Number(match[1]));
	}
	const share = (count: number) => (100 * count) / Math.max(100, words);
	return new Map([
		['text:exclamations', share(exclamations)],
		['text:questions', share(questions)],
		['text:professions', professions.size],
		['text:years', Math.min(years, 20)],
	]);
}
