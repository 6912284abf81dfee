import { createReadStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import type { Extraction } from '../extract/adapter.ts';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import { contentScripts } from './content-script.ts';
import { PageReader } from './page-reader.ts';

/*
 * npm run -s extract -- MANIFEST.jsonl
 *
 * MANIFEST.jsonl: one saved page a line, {"file", "url"}; the file's path is relative to the manifest. Prints one line
 * for each, in order: {"file", "kind", "title", "company", "location", "salary", "employmentType", "postedAt", "text"},
 * null for what the page does not show. A page that cannot be read gets kind "unreadable", its reason goes to
 * standard error, and the exit status is 1 at the end.
 */

const Line = z.object({ file: z.string(), url: z.url() });
const EMPTY = {
	title: null,
	company: null,
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text: null,
};
const USAGE = 'usage: npm run -s extract -- MANIFEST.jsonl';

async function main([manifest, ...rest]: string[]): Promise<number> {
	if (manifest === undefined || rest.length) return fail(USAGE, 2);
	const chromium = findChromium();
	if (chromium === null) return fail(NO_CHROMIUM, 3);
	const reader = await PageReader.open(chromium, contentScripts());
	let status = 0;
	try {
		let number = 0;
		for await (const line of createInterface({
			input: createReadStream(manifest),
			crlfDelay: Number.POSITIVE_INFINITY,
		})) {
			number++;
			if (!line.trim()) continue;
			const answer = await answerTo(line, dirname(manifest), reader);
			if ('error' in answer) status = fail(`line ${number}: ${answer.error}`, 1);
			process.stdout.write(`${JSON.stringify(answer.line)}\n`);
		}
	} finally {
		await reader.close();
	}
	return status;
}

async function answerTo(line: string, folder: string, reader: PageReader): Promise<{ line: object; error?: string }> {
	let file: string | null = null;
	try {
		const page = Line.parse(JSON.parse(line));
		file = page.file;
		const extraction = await reader.read(page.url, readFileSync(resolve(folder, file)), typeOf(file));
		return { line: lineOf(file, extraction) };
	} catch (error) {
		return {
			line: { file, kind: 'unreadable', ...EMPTY },
			error: error instanceof Error ? error.message : String(error),
		};
	}
}

function typeOf(file: string): string {
	return file.endsWith('.xhtml') ? 'application/xhtml+xml; charset=utf-8' : 'text/html; charset=utf-8';
}

function lineOf(file: string, extraction: Extraction): object {
	if (extraction.kind === 'posting') {
		const { kind, title, company, location, salary, employmentType, postedAt, text } = extraction;
		return { file, kind, title, company, location, salary, employmentType, postedAt, text };
	}
	if (extraction.kind === 'not-a-posting') return { file, kind: extraction.kind, ...EMPTY };
	return { file, kind: extraction.kind, ...EMPTY, title: extraction.title, company: extraction.company };
}

function fail(message: string, status: number): number {
	process.stderr.write(`${message}\n`);
	return status;
}

process.exitCode = await main(process.argv.slice(2));
