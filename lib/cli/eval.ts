/*
npm run eval -- [FILE.jsonl ...]    prints how far the reports agree with a careful reader's labels, field by field, then the worst postings
                                    with their wrong fields (reader → program).

The files hold postings ({"id", "title", "company", "text"}) and labels after the codebook ({"id", "domain", ...}), in any number and
order; without any, the example set. `--closed` keeps to the closed fold. `--worst N` shows that many postings (20). `--cues` prints
instead how often each cue was right and wrong; for that the files also hold marked sentences ({"id", "sentences": [...]}). `--changes`
prints instead which share of the findings stays under changes of the text that mean nothing.

The model that ships has learned from the example set, so its figures on it flatter. An honest measure is a fit that leaves the closed
fold out (`npm run fit -- FILES --without LABELS --out FOLDER`), then `npm run eval -- FILES --closed --model FOLDER`.
*/
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cues } from '../analysis/cues/index.ts';
import { analyse } from '../analysis/index.ts';
import { lexicon } from '../analysis/lexicon/index.ts';
import { type Model, shippedModel } from '../analysis/model/index.ts';
import { readPosting } from '../analysis/read.ts';
import { compileCues } from '../analysis/signals.ts';
import { agreementOf } from '../eval/agreement.ts';
import { type Answers, goldInDomain } from '../eval/answers.ts';
import { calibrationError, type Sureness } from '../eval/calibration.ts';
import { CHANGES, keptUnder } from '../eval/changes.ts';
import { type MarkedSentence, recordOfCues } from '../eval/cues.ts';
import { worstFirst } from '../eval/errors.ts';
import { countQuotes } from '../eval/quotes.ts';
import { agreementTable, changeTable, cueTable, errorTable } from '../eval/table.ts';
import { cutPosting } from '../fit/cut-posting.ts';
import type { LabelledPosting } from '../fit/examples.ts';
import { isClosed } from '../fit/fold.ts';
import { loadLabelled, loadModel } from '../fit/load.ts';
import { reportLine } from './report-line.ts';

const EXAMPLES = ['postings', 'labels', 'sentences'].map((name) =>
	join(import.meta.dirname, `../../tests/eval/examples/${name}.jsonl`),
);

process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			closed: { type: 'boolean' },
			model: { type: 'string' },
			cues: { type: 'boolean' },
			changes: { type: 'boolean' },
			worst: { type: 'string', default: '20' },
		},
	});
	if (!/^\d+$/.test(values.worst)) throw new Error(`--worst takes a number, not "${values.worst}"`);
	const postings = loadLabelled(positionals.length > 0 ? positionals : EXAMPLES).filter(
		({ id }) => !values.closed || isClosed(id),
	);
	if (postings.length === 0) throw new Error('no posting with a label in these files');
	const model = values.model === undefined ? shippedModel() : loadModel(values.model);
	const lines = values.cues
		? cueLines(postings)
		: values.changes
			? changeTable(keptUnder(CHANGES, postings, (posting) => analyse(posting, { model })))
			: agreementLines(postings, Number(values.worst), model);
	console.log(lines.join('\n'));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : String(cause));
	process.exitCode = 2;
}

function agreementLines(postings: readonly LabelledPosting[], worst: number, model: Model): string[] {
	const sure: Sureness[] = [];
	const all = postings.map((posting): Answers => {
		const report = analyse(posting, { model });
		const found = reportLine(posting.id, report).findings as Answers['found'];
		const answers = { id: posting.id, title: posting.title, text: posting.text, gold: posting.label, found };
		if (report.kind === 'read' && goldInDomain(answers))
			sure.push({ confidence: report.stage.confidence, right: report.stage.shown === posting.label.stageShown });
		return answers;
	});
	const { total, verbatim } = countQuotes(all);
	return [
		...agreementTable(agreementOf(all)),
		`${all.length} postings, quotes in the text ${verbatim} of ${total}`,
		`stage shown: right in ${sure.filter(({ right }) => right).length} of ${sure.length}, calibration error ${calibrationError(sure)?.toFixed(3) ?? '-'}`,
		...errorTable(worstFirst(all).slice(0, worst)),
	];
}

function cueLines(postings: readonly LabelledPosting[]): string[] {
	const matcher = compileCues(cues, lexicon);
	const sentences = postings.flatMap((posting): MarkedSentence[] => {
		const { claims } = cutPosting(posting);
		if (!claims) return [];
		const { signals } = readPosting(posting, matcher, shippedModel());
		return claims.map((marked, i) => ({ claims: marked, signals: signals[i] ?? [] }));
	});
	if (sentences.length === 0) throw new Error('no marked sentences in these files');
	return [...cueTable(recordOfCues(cues, sentences)), `${sentences.length} marked sentences`];
}
