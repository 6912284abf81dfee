/*
npm run -s report -- FILE.jsonl     prints a report a line for a file of postings, one JSON object a line: {"id", "title", "company", "text"}.
                                    `-` reads standard input. A line that is no posting gets {"id", "error"} on its place; the exit status is then 1.
*/
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../analysis/index.ts';
import { speak } from '../words/index.ts';
import { reportLine } from './report-line.ts';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
	console.error('usage: npm run -s report -- FILE.jsonl   (- for standard input)');
	process.exit(2);
}
const input = file === '-' ? process.stdin : createReadStream(file);
input.on('error', (cause: Error) => {
	console.error(`${file}: ${cause.message}`);
	process.exit(2);
});
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));

await speak('en');
let number = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
	number++;
	if (line.trim() === '') continue;
	const answer = answerTo(line, number);
	if ('error' in answer) process.exitCode = 1;
	if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
		await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function answerTo(line: string, number: number): Record<string, unknown> {
	let row: unknown;
	try {
		row = JSON.parse(line);
	} catch (cause) {
		return { id: null, error: `line ${number}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}` };
	}
	if (typeof row !== 'object' || row === null || Array.isArray(row))
		return { id: null, error: `line ${number}: not an object` };
	const { id = null, title, company, text } = row as Record<string, unknown>;
	if (typeof text !== 'string' || text.trim() === '')
		return { id, error: `line ${number}: "text" is missing or empty` };
	return reportLine(
		id,
		analyse({
			title: typeof title === 'string' ? title : '',
			company: typeof company === 'string' ? company : null,
			text,
		}),
	);
}
