/*
npm run fit -- FILE.jsonl ...   makes every fitted number of the analysis again.

The files hold postings ({"id", "title", "company", "text"}), labels after the codebook ({"id", "domain", ...}) and marked sentences
({"id", "sentences": [...]}), in any number and order. `--without LABELS` leaves out the closed fold of the postings labelled in that
file, to measure on it; `--out FOLDER` writes elsewhere than into the analysis.
*/
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cues } from '../analysis/cues/index.ts';
import { lexicon } from '../analysis/lexicon/index.ts';
import { compileCues } from '../analysis/signals.ts';
import { isClosed } from '../fit/fold.ts';
import { loadLabelled, loadWordings, readRows } from '../fit/load.ts';
import { fitModel } from '../fit/model.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		without: { type: 'string' },
		out: { type: 'string', default: join(import.meta.dirname, '../analysis/model') },
	},
});
if (positionals.length === 0) {
	console.error('usage: npm run fit -- FILE.jsonl ... [--without LABELS.jsonl] [--out FOLDER]');
	process.exit(2);
}
const all = loadLabelled(positionals);
const settled = new Set(values.without ? readRows(values.without).map(({ id }) => id) : []);
const postings = all.filter(({ id }) => !settled.has(id) || !isClosed(id));
const started = process.hrtime.bigint();
const model = fitModel(
	postings,
	loadWordings(join(import.meta.dirname, '../fit/wordings')),
	compileCues(cues, lexicon),
	(step) => {
		console.error(`${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s: ${step}`);
	},
);
for (const [name, part] of Object.entries(model)) {
	const file = join(values.out, `${name}.json`);
	const text = `${JSON.stringify(part)}\n`;
	writeFileSync(file, text);
	console.error(`${file}: ${Math.round(text.length / 1024)} kB`);
}
