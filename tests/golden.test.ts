import { expect, test } from 'vitest';
import { analyse } from '../lib/analysis/index.ts';
import { reportLine } from '../lib/cli/report-line.ts';
import { readRows } from '../lib/fit/load.ts';

/*
Whole reports, as they stand: what changes here is what users will see change. After a new fit, look at the difference of
`npm run golden` and commit it with the fit.
*/

const examples = readRows('tests/eval/examples/postings.jsonl');

test.each([
	['a0001', 'a small, well-founded post of its own company'],
	['a0163', 'a load that nobody can carry'],
	['a0162', 'a post that works in customers’ organisations'],
])('%s: %s', async (id) => {
	const { title, company, text } = examples.find((row) => row.id === id) as Record<
		'title' | 'company' | 'text',
		string
	>;
	const line = reportLine(id, analyse({ title, company, text }));
	expect(line).not.toHaveProperty('refused');
	await expect(`${JSON.stringify(line, null, '\t')}\n`).toMatchFileSnapshot(`golden/${id}.json`);
});
