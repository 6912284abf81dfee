import {
	type Answers,
	foundInDomain,
	GRADED,
	goldInDomain,
	ORDERED,
	RATED,
	SINGLE,
	sharedQuestions,
	topicsOf,
	valueAt,
	YES_NO,
} from './answers.ts';

/** What is wrong with one posting's findings. */
export interface PostingErrors {
	readonly id: string;
	readonly title: string;
	/** The reader and the program disagree on whether the role is of the domain. */
	readonly gate: boolean;
	readonly wrong: readonly { readonly field: string; readonly gold: string; readonly found: string }[];
}

/** A rating this far from the reader's is an error. */
const FAR = 1.5;
/** With a smaller share of the reader's questions than this, the questions are an error. */
const FEW = 0.5;

const FIELDS = [
	...SINGLE,
	...ORDERED,
	...Object.entries({ ...YES_NO, ...GRADED }).flatMap(([group, keys]) => keys.map((key) => `${group}.${key}`)),
].filter((field) => field !== 'domain');

/** Postings with errors, worst first: those on the wrong side of the domain, then by the number of wrong fields. */
export function worstFirst(all: readonly Answers[]): PostingErrors[] {
	return all
		.map(errorsOf)
		.filter(({ wrong }) => wrong.length > 0)
		.sort((a, b) => Number(b.gate) - Number(a.gate) || b.wrong.length - a.wrong.length || (a.id < b.id ? -1 : 1));
}

function errorsOf(posting: Answers): PostingErrors {
	const { id, title, gold, found } = posting;
	const wrong: { field: string; gold: string; found: string }[] = [];
	const compare = (field: string) => {
		const [a, b] = [valueAt(gold, field) ?? null, valueAt(found, field) ?? null];
		if (a !== b) wrong.push({ field, gold: String(a), found: String(b) });
	};
	compare('domain');
	if (goldInDomain(posting)) {
		FIELDS.forEach(compare);
		for (const field of RATED) {
			const [a, b] = [valueAt(gold, field), valueAt(found, field)];
			if (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) >= FAR)
				wrong.push({ field, gold: String(a), found: b.toFixed(1) });
		}
		if (sharedQuestions(posting) < FEW)
			wrong.push({ field: 'questions', gold: topicsOf(gold).join(' '), found: topicsOf(found).join(' ') || 'none' });
	}
	return { id, title, gate: goldInDomain(posting) !== foundInDomain(posting), wrong };
}
