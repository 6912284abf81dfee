import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINE } from '../../lib/analysis/index.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { closeDatabase } from '../../lib/store/database.ts';
import { FOOT, HEAD } from '../../lib/store/file/format.ts';
import { readFile } from '../../lib/store/file/read.ts';
import { takeIn } from '../../lib/store/file/take-in.ts';
import { writeFile } from '../../lib/store/file/write.ts';
import { load } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';
import { storedReport } from '../../lib/store/report-schema.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});

describe('a stored report', () => {
	test('of this text is taken as it is', () => {
		expect(storedReport(JSON.parse(JSON.stringify(report)), posting.text)).toEqual(report);
	});

	test.each<[string, object]>([
		['a quote past the end of the text', { start: 0, end: 9_000_000, text: 'You will' }],
		['a quote of nothing past the end', { start: 9_000_000, end: 9_000_000, text: '' }],
		['a quote before the text', { start: -8, end: 8, text: 'You will' }],
		['a quote that the text does not hold', { start: 0, end: 8, text: 'You must' }],
		['a quote at another place', { start: 1, end: 9, text: 'You will' }],
		['half a place', { start: 0.5, end: 8, text: 'You will' }],
	])('with %s is none, wherever the quote stands', (_name, quote) => {
		const { findings, verdicts, flags, questions } = report;
		const finding = findings.stageShown;
		const spoilt: object[] = [
			{ findings: { ...findings, stageShown: { ...finding, evidence: [quote] } } },
			{ findings: { ...findings, stageShown: { ...finding, against: [quote] } } },
			{ verdicts: [{ ...verdicts[0], outcome: { kind: 'partly', evidence: [quote] } }] },
			{ flags: [{ ...flags[0], quotes: [quote] }] },
			{ questions: [{ ...questions[0], quotes: [quote] }] },
		];
		for (const one of spoilt) expect(storedReport({ ...report, ...one }, posting.text), JSON.stringify(one)).toBeNull();
		expect(storedReport({ kind: 'other-role', engine: '1.0.0', ...spoilt[0] }, posting.text)).toBeNull();
	});

	test.each<[string, object]>([
		[
			'a value that its field cannot have',
			{ findings: { ...report.findings, layer: { state: 'stated', value: 'x' } } },
		],
		['a score over a hundred', { scores: { ...report.scores, overall: { value: 101, parts: [] } } }],
		['an engine that no engine follows', { engine: 'latest' }],
	])('with %s is none', (_name, spoilt) => {
		expect(storedReport({ ...report, ...spoilt }, posting.text)).toBeNull();
	});
});

test('a file whose report says what the posting does not: the posting comes in, the report does not', async () => {
	const { id } = expectKind(await save(posting, report), 'saved').saved;
	const [line = ''] = (await expectKind(await writeFile(), 'written').file.text()).split('\n').slice(1);
	const lie = line.replaceAll('"end":8,"text":"You will"', '"end":8,"text":"You must"');
	expect(lie).not.toBe(line);
	const file = new Blob([HEAD, '\n', lie, '\n', FOOT]);
	expectKind(await takeIn(expectKind(await readFile(file), 'checked'), 'replace'), 'taken-in');
	expect(await load(id)).toMatchObject({ kind: 'opened', posting, report: null });
});

test('an earlier report is looked at beside the text that it was made of', async () => {
	const { id } = expectKind(await save(posting, report), 'saved').saved;
	const madeAt = async () => expectKind(await load(id), 'opened').madeAt;
	const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
	// An engine's report of the same text, then another text, then that one read again.
	await renew(id, { ...report, engine: '0.2.0' }, await madeAt());
	await pause();
	const today = { ...posting, text: 'Here you will run pilots.' };
	const short: Report = { kind: 'too-short', engine: ENGINE, words: 5 };
	await renew(id, short, await madeAt(), today);
	await pause();
	await renew(id, { ...short, words: 6 }, await madeAt());
	expect(expectKind(await load(id), 'opened').earlier).toMatchObject([
		{ report: { kind: 'too-short' }, posting: null },
		{ report: { engine: '0.2.0' }, posting },
		{ report: { engine: '0.1.0' }, posting: null },
	]);
});
