import { analyse } from '../analysis/index.ts';
import { reportLine } from './report-line.ts';

/** What a line of postings comes to: a report or an error, as one line of JSON without its end. */
export interface Answer {
	readonly json: string;
	readonly failed: boolean;
}

/** The report of one posting, `{"id", "title", "company", "text"}` as JSON; null for an empty line. `number`: the line's, from 1. */
export function answerTo(line: string, number: number): Answer | null {
	if (line.trim() === '') return null;
	const answer = read(line, number);
	return { json: JSON.stringify(answer), failed: 'error' in answer };
}

function read(line: string, number: number): Record<string, unknown> {
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
