import { analyse, isOutdated } from '../../lib/analysis/index.ts';
import type { Rubric } from '../../lib/analysis/rubric.ts';
import { decode } from '../../lib/exchange/decode.ts';
import type { ImportAnswer, ImportRequest, OpenedTable } from '../../lib/exchange/import-messages.ts';
import { importedFrom } from '../../lib/exchange/imported.ts';
import { guessMapping, isHeader, type Mapping } from '../../lib/exchange/mapping.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { looksLikeJson, readJsonl } from '../../lib/exchange/read-jsonl.ts';
import type { Table } from '../../lib/exchange/table.ts';
import { type Checked, readFile } from '../../lib/store/file/read.ts';
import { takeIn } from '../../lib/store/file/take-in.ts';
import { breather, goOn, Stopped, type Work } from '../../lib/store/file/work.ts';
import { load, type OpenedPosting } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';
import { mistake } from '../common/mistake.ts';
import { analyseAll } from './analyse-all.ts';

/*
Reads files and postings beside the page, which stays free meanwhile. A file is read and checked whole before anything
is written, and written all or nothing: stopping at any time leaves the list as it was.
*/

const SAMPLE_ROWS = 8;
const SAMPLE_CELL = 300;
const MOST_FAULTS = 20;
const OWN_FILE = /^\uFEFF?\s*\{\s*"format"\s*:\s*"groundwork-postings"/;

let opened: { kind: 'table'; table: Table } | { kind: 'own'; file: Checked } | null = null;
let stopping = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
	if (data.kind === 'stop') {
		stopping.abort();
		return;
	}
	stopping = new AbortController();
	answer(data).then(tell, (error: unknown) => {
		if (error instanceof Stopped) return tell({ kind: 'stopped' });
		tell(mistake(error));
	});
});

function tell(message: ImportAnswer): void {
	postMessage(message);
}

async function answer(request: Exclude<ImportRequest, { kind: 'stop' }>): Promise<ImportAnswer> {
	switch (request.kind) {
		case 'open':
			return await open(request);
		case 'check':
			return check(request.mapping);
		case 'take-in':
			return await take(request);
		case 'renew':
			return await renewAll(request.ids, request.rubric);
	}
}

async function open({ file, encoding, header }: Extract<ImportRequest, { kind: 'open' }>): Promise<ImportAnswer> {
	opened = null;
	if (OWN_FILE.test(await file.slice(0, 200).text())) return await openOwn(file);
	const decoded = decode(new Uint8Array(await file.arrayBuffer()), encoding);
	if (decoded.kind === 'refused') return { ...decoded, by: 'bytes' };
	const table = looksLikeJson(decoded.text)
		? readJsonl(decoded.text)
		: readCsv(decoded.text, (first) => header ?? isHeader(first));
	if (table.kind === 'refused') return { ...table, by: 'table' };
	opened = { kind: 'table', table };
	return { ...shownOf(table), encoding: decoded.encoding };
}

async function openOwn(file: File): Promise<ImportAnswer> {
	const read = await readFile(file, workOn('reading'));
	if (read.kind === 'refused') return { ...read, by: 'own' };
	if (read.kind === 'stopped') return read;
	opened = { kind: 'own', file: read };
	return { kind: 'own', postings: read.postings };
}

function shownOf({ format, header, columns, rows }: Table): Omit<OpenedTable, 'encoding'> {
	const sample = rows.slice(0, SAMPLE_ROWS).map(({ line, cells }) => ({
		line,
		cells: cells.map((cell) => (cell.length > SAMPLE_CELL ? `${cell.slice(0, SAMPLE_CELL)}…` : cell)),
	}));
	const mapping = guessMapping(
		header,
		rows.slice(0, 50).map(({ cells }) => cells),
	);
	return { kind: 'opened', format, header, columns, rows: rows.length, sample, mapping };
}

function check(mapping: Mapping): ImportAnswer {
	const { postings, faults, repeated } = importedFrom(tableOpen(), mapping, now());
	return {
		kind: 'checked',
		ready: postings.length,
		faults: faults.slice(0, MOST_FAULTS),
		faulty: faults.length,
		repeated: repeated.length,
	};
}

async function take({ mapping, how, rubric }: Extract<ImportRequest, { kind: 'take-in' }>): Promise<ImportAnswer> {
	const file = mapping === null ? ownOpen() : await analysed(mapping, rubric);
	return await takeIn(file, how, workOn('writing'));
}

async function analysed(mapping: Mapping, rubric: Rubric): Promise<Checked> {
	const moment = now();
	const { postings } = importedFrom(tableOpen(), mapping, moment);
	return await analyseAll(postings, rubric, moment, workOn('analysing'));
}

/** Each posting anew with today's engine; the report that was there stays in its archive. What is done stays done. */
async function renewAll(ids: readonly string[], rubric: Rubric): Promise<ImportAnswer> {
	const work = workOn('analysing');
	const breathe = breather(work);
	let count = 0;
	let missing = 0;
	for (const id of ids) {
		goOn(work);
		const one = await load(id);
		const outcome = one.kind === 'opened' ? await renewed(one, rubric) : one;
		// Overtaken: another page has read it again.
		if (outcome.kind !== 'failed') count += 1;
		else if (outcome.reason === 'missing' || outcome.reason === 'damaged') missing += 1;
		else return outcome;
		work.onProgress?.((count + missing) / ids.length);
		await breathe();
	}
	return { kind: 'renewed', count, missing };
}

const renewed = async (one: OpenedPosting, rubric: Rubric) =>
	isOutdated(one.saved.report)
		? await renew(one.saved.id, analyse(one.posting, { rubric }), one.madeAt)
		: { kind: 'overtaken' as const };

/** Progress is told at most a hundred times. */
function workOn(phase: 'reading' | 'analysing' | 'writing'): Work {
	let told = -1;
	return {
		signal: stopping.signal,
		onProgress(share) {
			const percent = Math.floor(share * 100);
			if (percent === told) return;
			told = percent;
			tell({ kind: 'progress', phase, share });
		},
	};
}

function tableOpen(): Table {
	if (opened?.kind !== 'table') throw new Error('no table is open');
	return opened.table;
}

function ownOpen(): Checked {
	if (opened?.kind !== 'own') throw new Error('no file of our own is open');
	return opened.file;
}

const now = () => new Date().toISOString();
