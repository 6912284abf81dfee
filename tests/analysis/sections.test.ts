import { expect, test } from 'vitest';
import { SECTIONS, type Section } from '../../lib/analysis/codebook.ts';
import { sectionModel } from '../../lib/analysis/model/index.ts';
import { findSections, type SectionModel } from '../../lib/analysis/sections.ts';
import { splitSentences } from '../../lib/analysis/sentences.ts';
import { wordsOf } from '../../lib/analysis/words.ts';
import { usable } from '../../lib/fit/linear.ts';

/** Words that speak for a section, and how hard it is to leave one section for another. */
function model(signs: Partial<Record<Section, string[]>>, cost: number): SectionModel {
	const weights = new Map<string, Float64Array>();
	for (const [section, words] of Object.entries(signs))
		for (const word of words)
			for (const kind of ['Hw', 'sw'])
				weights.set(`${kind}:${word}`, Float64Array.from([SECTIONS.indexOf(section as Section), 4]));
	return sectionModel(
		usable({ outputs: SECTIONS, bias: new Float64Array(SECTIONS.length).fill(-2), weights }),
		SECTIONS.map((_, from) => SECTIONS.map((_, to) => (from === to ? 0 : -cost))),
	);
}

function sections(text: string, made: SectionModel): Section[] {
	const spans = splitSentences(text);
	return findSections(
		spans,
		spans.map((span) => wordsOf(span.text)),
		made,
	);
}

const signs = { company: ['bread'], duties: ['train'], requirements: ['year'] };
const text = 'We sell bread.\nYou train people.\nYou also help.\nYears of it.';

test('a line without signs goes with its neighbours', () => {
	expect(sections(text, model(signs, 1))).toEqual(['company', 'duties', 'duties', 'requirements']);
});

test('where sections hardly ever change, one weak sign does not change them', () => {
	const bread = 'We sell bread.\nBread it is.\nYou train people.\nBread again.';
	expect(sections(bread, model(signs, 0.1))).toEqual(['company', 'company', 'duties', 'company']);
	expect(sections(bread, model(signs, 9))).toEqual(['company', 'company', 'company', 'company']);
});

test('no line has no section', () => {
	expect(sections('', model({}, 1))).toEqual([]);
});
