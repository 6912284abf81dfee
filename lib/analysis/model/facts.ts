import { FOUNDATIONS, PARTNERS, RESPONSIBILITIES, SKILLS } from '../codebook.ts';
import type { PostingEvidence } from './posting-features.ts';

/** Families of work that fill a job each by itself. */
const DEEP = ['building', 'training', 'governance', 'roadmap', 'vendors', 'delivery'] as const;
/** Groups of deep professions in the lexicon. */
const PROFESSION = /^prof[A-Z]/;

/**
 * What the decisions about single fields add up to, as named numbers: the load, who shares it, what is in place, what stays open.
 * `chance` gives the probability of an output of the first step. Flags and questions are decided on these.
 */
export function factsOf(chance: (output: string) => number): Map<string, number> {
	const sum = (outputs: readonly string[]) => outputs.reduce((all, output) => all + chance(output), 0);
	const families = sum(RESPONSIBILITIES.map((key) => `responsibilities.${key}`));
	const deep = sum(DEEP.map((key) => `responsibilities.${key}`));
	const named = sum(PARTNERS.map((key) => `partners.${key}=any`));
	const committed = sum(PARTNERS.map((key) => `partners.${key}=committed`));
	const inPlace = sum(FOUNDATIONS.map((key) => `foundations.${key}=in-place`));
	const onTheRole = sum(FOUNDATIONS.map((key) => `foundations.${key}=on-the-role`));
	const open = sum(
		['stageShown', 'stageHiredFor', 'stance', 'mandate', 'buildOrEnable'].map((field) => `${field}=null`),
	);
	const facts = new Map<string, number>([
		['fact:families', families],
		['fact:deep families', deep],
		['fact:partners named', named],
		['fact:partners committed', committed],
		['fact:in place', inPlace],
		['fact:on the role', onTheRole],
		['fact:open', open],
		['fact:load unshared', families - named - inPlace - 2 * chance('foundations.team=in-place')],
		['fact:skills', sum(SKILLS.map((key) => `skills.${key}`))],
	]);
	for (const output of [
		'mandate=both',
		'mandate=strategy',
		'buildOrEnable=both',
		'boundaries',
		'trajectory',
		'changeAware',
		'metrics=specific',
		'metrics=generic',
	]) {
		facts.set(`chance:${output}`, chance(output));
	}
	for (const key of FOUNDATIONS)
		for (const value of ['in-place', 'on-the-role'])
			facts.set(`chance:foundations.${key}=${value}`, chance(`foundations.${key}=${value}`));
	for (const key of PARTNERS)
		for (const value of ['any', 'committed'])
			facts.set(`chance:partners.${key}=${value}`, chance(`partners.${key}=${value}`));
	for (const key of RESPONSIBILITIES) facts.set(`chance:responsibilities.${key}`, chance(`responsibilities.${key}`));
	for (const question of ['=null', '>0', '>1', '>2']) {
		for (const field of ['stageShown', 'stageHiredFor'])
			facts.set(`chance:${field}${question}`, chance(`${field}${question}`));
	}
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
