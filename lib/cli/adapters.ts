import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '../extract/adapters/index.ts';

/*
 * npm run -s adapters
 *
 * A line for each board, tab-separated: id, the day its pages were last seen, the grade of that evidence, its number of
 * fixtures. Those that were seen longest ago, or never, come first.
 */

const FIXTURES = join(import.meta.dirname, '..', '..', 'tests', 'extract', 'fixtures');

const oldestFirst = adapters.toSorted((a, b) => (a.verified ?? '').localeCompare(b.verified ?? ''));
for (const { id, verified, evidence } of oldestFirst) {
	const fixtures = readdirSync(join(FIXTURES, id)).filter((file) => file.endsWith('.json')).length;
	process.stdout.write(`${[id, verified ?? 'never', evidence, fixtures].join('\t')}\n`);
}
