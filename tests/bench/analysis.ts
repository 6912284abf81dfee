import { text as alexText } from 'alex';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import writeGood from 'write-good';
import { analyse } from '../../lib/analysis/index.ts';
import type { PostingText } from '../../lib/analysis/types.ts';
import { type Measured, median, ms, timed, times } from './samples.ts';

/** How often each posting goes through each program; the quickest counts, since other work on the machine only ever adds. */
const ROUNDS = 7;
/** Postings that go through everything once before anything is measured. */
const WARM_UP = 20;

/**
 * The analysis beside programs that check texts by rules, a language pipeline and one bare pass, posting by posting,
 * so that a busy machine slows all of them alike.
 */
export function benchAnalysis(postings: readonly PostingText[]): Measured {
	const nlp = winkNlp(model, ['sbd', 'pos']);
	const { its } = nlp;
	const programs: Record<string, (posting: PostingText) => unknown> = {
		groundwork: (posting) => analyse(posting),
		alex: ({ text }) => alexText(text).messages,
		'write-good': ({ text }) => writeGood(text),
		'wink-nlp': ({ text }) => {
			const doc = nlp.readDoc(text);
			return [doc.tokens().out(), doc.tokens().out(its.pos), doc.sentences().out()];
		},
		'bare pass': ({ text }) => text.match(/\p{L}+/gu),
	};
	const names = Object.keys(programs);
	for (const posting of repeated(postings, WARM_UP)) for (const name of names) programs[name]?.(posting);
	// The quick ones reach their pace only after more.
	for (let round = 0; round < 6; round++)
		for (const posting of postings) for (const name of ['groundwork', 'bare pass']) programs[name]?.(posting);

	const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
	for (const posting of postings) {
		for (const name of names) {
			const rounds = Array.from({ length: name === 'alex' ? 3 : ROUNDS }, () => timed(() => programs[name]?.(posting)));
			samples[name]?.push(Math.min(...rounds));
		}
	}
	const usual = (name: string) => median(samples[name] ?? []);
	const ratio = (other: string) => usual(other) / usual('groundwork');
	const length = median(postings.map(({ text }) => text.length));
	return {
		samples: { 'analysis, ms per posting': samples },
		rows: [
			{
				what: `analysis, median per posting (${postings.length} postings, median ${length} characters)`,
				value: ms(usual('groundwork')),
				target: null,
				holds: null,
			},
			...['alex', 'write-good'].map((name) => ({
				what: `${name} over the same texts: its time as a multiple of ours`,
				value: `${times(ratio(name))} (${ms(usual(name))})`,
				target: '> 1 ×',
				holds: ratio(name) > 1,
			})),
			{
				what: 'wink-nlp (tokens, sentences, parts of speech): its time as a multiple of ours',
				value: `${times(ratio('wink-nlp'))} (${ms(usual('wink-nlp'))})`,
				target: '≥ 20 ×',
				holds: ratio('wink-nlp') >= 20,
			},
			{
				what: 'our time as a multiple of one bare pass of /\\p{L}+/gu',
				value: `${times(1 / ratio('bare pass'))} (${ms(usual('bare pass'))})`,
				target: '≤ 15 ×',
				holds: 1 / ratio('bare pass') <= 15,
			},
		],
	};
}

function repeated<T>(list: readonly T[], count: number): T[] {
	return Array.from({ length: count }, (_, i) => list[i % list.length] as T);
}
