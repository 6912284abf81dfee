import type { Rating } from './codebook.ts';

export const CHECK_IDS = [
	'current-state',
	'stage-gap',
	'workload',
	'sole-ownership',
	'mandate',
	'partners',
	'foundations',
	'success-metrics',
	'trajectory',
	'boundaries',
	'skills',
	'clarity',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** How much each check counts in each score. */
export type Rubric = Readonly<Record<Rating, Readonly<Partial<Record<CheckId, number>>>>>;

/** Weights are relative within a score; each says why it is there. */
export const rubric: Rubric = {
	scope: {
		workload: 4, // codebook, rating 1: "nobody could do this alone"
		'sole-ownership': 2, // rating 5: "shared"
		skills: 1, // several professions at once are a wider scope than one
		boundaries: 1, // rating 5: "bounded"
		mandate: 1, // rating 5: "focused"
	},
	partners: {
		partners: 1, // rating 1 "nobody named", 3 "functions named", 5 "with what they bring"
	},
	foundations: {
		foundations: 1, // rating 1 "nothing in place or all on the role", 5 "in place"
	},
	overall: {
		workload: 3, // an impossible load sinks the role, whatever else is there
		partners: 2,
		foundations: 3,
		clarity: 1,
		'sole-ownership': 1,
		'success-metrics': 1, // rating 3: "workable with answers to several questions": each answer given counts
		'stage-gap': 1,
		'current-state': 1,
		trajectory: 0.5, // few postings state it; silence says little
		boundaries: 0.5,
		mandate: 1,
		skills: 1,
	},
};
