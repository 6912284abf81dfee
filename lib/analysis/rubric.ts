import type { Rating } from './codebook.ts';
import type { Score } from './types.ts';

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
		boundaries: 3, // rating 5: "bounded"
		skills: 3, // several professions at once are a wider scope than one
		'sole-ownership': 2, // rating 5: "shared"
		mandate: 1, // rating 5: "focused"
		partners: 1, // rating 5: "shared"
		foundations: 1, // what is not there has to be made as well
	},
	partners: {
		partners: 5, // rating 1 "nobody named", 3 "functions named", 5 "with what they bring"
		boundaries: 2, // where the text says what others own, it says what they bring
		'sole-ownership': 2, // the only owner has nobody beside
	},
	foundations: {
		foundations: 5, // rating 1 "nothing in place or all on the role", 5 "in place"
		'current-state': 2, // what runs today is a foundation
		partners: 2, // an executive who takes part is a sponsor
		'sole-ownership': 1, // a team beside the role
		'stage-gap': 1, // work of a later stage needs foundations that are not there yet
	},
	overall: {
		foundations: 3,
		partners: 3,
		workload: 2, // an impossible load sinks the role, whatever else is there
		skills: 2,
		boundaries: 2,
		'sole-ownership': 2,
		clarity: 2, // rating 1: "walk away or ask very hard questions"
		'current-state': 1, // rating 3: "workable with answers to several questions": each answer given counts
		'success-metrics': 1,
		'stage-gap': 1,
		mandate: 1,
		trajectory: 0.5, // few postings state it; silence says little
	},
};

/** Weights that somebody chose, by score and check; what is not in it weighs as usual. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The usual rubric with chosen weights in it. Scores and checks that it does not know are left out. */
export function rubricWith(weights: Weights): Rubric {
	const chosen = (rating: string, check: string, usual: number) => weights[rating]?.[check] ?? usual;
	const entries = Object.entries(rubric).map(([rating, usual]) => [
		rating,
		Object.fromEntries(Object.entries(usual).map(([check, weight]) => [check, chosen(rating, check, weight)])),
	]);
	return Object.fromEntries(entries) as Rubric;
}

/** The weights that a report was scored with. */
export function rubricOf(scores: Readonly<Record<Rating, Score>>): Rubric {
	const weights = ({ parts }: Score) => Object.fromEntries(parts.map(({ check, weight }) => [check, weight]));
	return Object.fromEntries(Object.entries(scores).map(([rating, score]) => [rating, weights(score)])) as Rubric;
}

/** True when engine `a` is newer than `b`: versions such as 1.10.0, compared part by part. */
export function isNewer(a: string, b: string): boolean {
	const [ours, theirs] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
	const at = ours.findIndex((part, i) => part !== (theirs[i] ?? 0));
	return at >= 0 && (ours[at] ?? 0) > (theirs[at] ?? 0);
}
