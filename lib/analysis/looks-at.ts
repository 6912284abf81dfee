import { type Field, FOUNDATIONS, PARTNERS, RESPONSIBILITIES, SKILLS } from './codebook.ts';
import type { CheckId } from './rubric.ts';

/** The fields that each check judges by, in the codebook's order. A test holds that this is so. */
export const LOOKS_AT: Readonly<Record<CheckId, readonly Field[]>> = {
	'current-state': ['stageShown'],
	'stage-gap': ['stageShown', 'stageHiredFor'],
	workload: [
		...RESPONSIBILITIES.map((key) => `responsibilities.${key}` as const),
		'foundations.team',
		'flags.unrealisticScope',
	],
	'sole-ownership': [
		'partners.experts',
		'partners.platform',
		'partners.learning',
		'partners.business',
		'partners.champions',
		'foundations.team',
		'flags.soleOwner',
	],
	mandate: ['mandate', 'flags.blurredMandate'],
	partners: PARTNERS.map((key) => `partners.${key}` as const),
	foundations: FOUNDATIONS.map((key) => `foundations.${key}` as const),
	'success-metrics': ['metrics'],
	trajectory: ['trajectory'],
	boundaries: ['boundaries'],
	skills: [...SKILLS.map((key) => `skills.${key}` as const), 'flags.unicorn', 'flags.seniorityMismatch'],
	clarity: ['layer', 'stageShown', 'mandate', 'flags.vagueContext', 'flags.hype'],
};
