import { PARTNERS } from '../analysis/codebook.ts';
import {
	type Answers,
	foundInDomain,
	GRADED,
	goldInDomain,
	ORDERED,
	RATED,
	SINGLE,
	sharedQuestions,
	valueAt,
	YES_NO,
} from './answers.ts';
import { type Detection, detection, kappa, type Pair, spearman } from './statistics.ts';

/** Agreement on one field, or on a group of fields taken together. */
export interface Agreement extends Partial<Detection> {
	readonly field: string;
	/** What `value` is: Cohen's kappa, Spearman's rho, or the shared part of the questions. */
	readonly measure: 'kappa' | 'rho' | 'shared';
	/** null when there is too little to compare. */
	readonly value: number | null;
	readonly n: number;
	/** True for a field within a group: the group counts in the mean, its fields do not. */
	readonly within: boolean;
}

const FARTHEST_STAGE = 3;
const PARTNER_SCALE: readonly unknown[] = ['no', 'named', 'committed'];

/** Agreement field by field. Fields other than the domain are compared on the postings that the reader put into the domain. */
export function agreementOf(all: readonly Answers[]): Agreement[] {
	const inDomain = all.filter(goldInDomain);
	const pairs = (path: string, over: readonly Answers[] = inDomain): Pair<unknown>[] =>
		over.map(({ gold, found }) => [valueAt(gold, path) ?? null, given(valueAt(found, path))]);
	return [
		...SINGLE.map((field) => byKappa(field, pairs(field, field === 'domain' ? all : inDomain))),
		gate(all),
		...ORDERED.map((field) =>
			byKappa(
				field,
				pairs(field).map(([gold, found]) => [gold, found === MISSING ? null : found]),
				stageDistance,
			),
		),
		...Object.entries(YES_NO).flatMap(([group, keys]) =>
			grouped(group, keys, (path) => {
				const yesNo = pairs(path).map(([gold, found]): Pair<boolean> => [gold === true, found === true]);
				return { compared: yesNo, asserted: yesNo };
			}),
		),
		...grouped(
			'partners',
			PARTNERS,
			(path) => {
				const known = (value: unknown) => (PARTNER_SCALE.includes(value) ? value : 'no');
				const compared = pairs(path).map(([gold, found]): Pair<unknown> => [known(gold), known(found)]);
				return { compared, asserted: compared.map(([gold, found]) => [gold !== 'no', found !== 'no']) };
			},
			(a, b) => Math.abs(PARTNER_SCALE.indexOf(a) - PARTNER_SCALE.indexOf(b)) / 2,
		),
		...grouped('foundations', GRADED.foundations, (path) => {
			const compared = pairs(path).map(([gold, found]): Pair<unknown> => [gold ?? 'silent', found]);
			return { compared, asserted: compared.map(([gold, found]) => [gold !== 'silent', isAsserted(found)]) };
		}),
		...RATED.map((field): Agreement => {
			const rated = pairs(field).filter(
				(pair): pair is Pair<number> => typeof pair[0] === 'number' && typeof pair[1] === 'number',
			);
			return { field, measure: 'rho', value: spearman(rated), n: rated.length, within: false };
		}),
		{
			field: 'questions',
			measure: 'shared',
			value: inDomain.reduce((sum, posting) => sum + sharedQuestions(posting), 0) / Math.max(1, inDomain.length),
			n: inDomain.length,
			within: false,
		},
	];
}

/** The mean over fields and groups; null when nothing could be compared. */
export function meanAgreement(table: readonly Agreement[]): number | null {
	const values = table.flatMap(({ within, value }) => (within || value === null ? [] : [value]));
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Stands for a field that was not answered at all: never the same as an answer. */
const MISSING = '(missing)';
const given = (value: unknown): unknown => (value === undefined ? MISSING : value);
const isAsserted = (value: unknown): boolean => value !== 'silent' && value !== MISSING;

function byKappa(
	field: string,
	pairs: readonly Pair<unknown>[],
	distance?: (a: unknown, b: unknown) => number,
): Agreement {
	return { field, measure: 'kappa', value: kappa(pairs, distance), n: pairs.length, within: false };
}

/** Is it a role of the domain at all? */
function gate(all: readonly Answers[]): Agreement {
	const pairs = all.map((posting): Pair<boolean> => [goldInDomain(posting), foundInDomain(posting)]);
	return { ...byKappa('in the domain', pairs), ...detection(pairs) };
}

/** A group taken together, then each of its fields. */
function grouped(
	group: string,
	keys: readonly string[],
	pairsOf: (path: string) => { compared: Pair<unknown>[]; asserted: Pair<boolean>[] },
	distance?: (a: unknown, b: unknown) => number,
): Agreement[] {
	const parts = keys.map((key) => ({ field: `${group}.${key}`, ...pairsOf(`${group}.${key}`) }));
	const together = { compared: parts.flatMap((p) => p.compared), asserted: parts.flatMap((p) => p.asserted) };
	return [
		{ ...byKappa(group, together.compared, distance), ...detection(together.asserted) },
		...parts.map(({ field, compared, asserted }) => ({
			...byKappa(field, compared, distance),
			...detection(asserted),
			within: true,
		})),
	];
}

/** Half as far as can be from "cannot be told" to any stage. */
function stageDistance(a: unknown, b: unknown): number {
	if (a === b) return 0;
	return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) / FARTHEST_STAGE : 0.5;
}
