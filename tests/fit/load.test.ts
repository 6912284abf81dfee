import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isClosed } from '../../lib/fit/fold.ts';
import { loadLabelled, loadWordings, readRows } from '../../lib/fit/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...lines: unknown[]): string {
	const path = join(folder, name);
	writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
	return path;
}

const posting = { id: 'a', title: 'Lead', company: 'Acme', text: 'You lead it. You own it.' };

describe('labelled postings', () => {
	test('are put together by id, whatever the order of files and rows', () => {
		const marks = { id: 'a', sentences: [{ start: 0, end: 12, section: 'duties', claims: ['stance=doer'] }] };
		const label = {
			id: 'a',
			domain: 'enablement',
			evidence: { stance: 'You own it.', layer: ['You lead', 'no such words'] },
		};
		const [first, ...more] = loadLabelled([file('mixed.jsonl', marks, '', label), file('text.jsonl', posting)]);
		expect(more).toEqual([]);
		expect(first).toEqual({
			...posting,
			label: { ...label, evidence: { stance: [[13, 24]], layer: [[0, 8]] } },
			marks: marks.sentences,
		});
	});

	test('of two labels the one read first counts', () => {
		const labels = file('labels.jsonl', { id: 'a', domain: 'other' }, { id: 'a', domain: 'enablement' });
		expect(loadLabelled([file('text.jsonl', posting), labels])[0]?.label.domain).toBe('other');
	});

	test('need a label', () => {
		expect(loadLabelled([file('text.jsonl', posting)])).toEqual([]);
	});

	test('may lack title, company and evidence', () => {
		const path = file('bare.jsonl', { id: 'b', text: 'Words.' }, { id: 'b', domain: 'other' });
		expect(loadLabelled([path])).toMatchObject([{ title: '', company: null, label: { evidence: {} } }]);
	});

	test('keep evidence that is given as places', () => {
		const label = { id: 'a', domain: 'enablement', evidence: { stance: [[13, 24]] } };
		expect(loadLabelled([file('places.jsonl', posting, label)])[0]?.label.evidence).toEqual({ stance: [[13, 24]] });
	});
});

describe('broken files', () => {
	test('are reported with file and line', () => {
		const path = file('broken.jsonl', posting, '', '{"id": ');
		expect(() => readRows(path)).toThrow(`${path}, line 3: `);
	});

	test('are reported when they are not there', () => {
		expect(() => readRows(join(folder, 'nowhere.jsonl'))).toThrow(/nowhere\.jsonl/);
	});
});

test('wordings are read from every file of a folder, in the order of their names', () => {
	mkdirSync(join(folder, 'wordings'));
	file('wordings/b.jsonl', { text: 'third' });
	file('wordings/a.jsonl', { text: 'first' }, { text: 'second' });
	file('wordings/c.txt', { text: 'no' });
	expect(loadWordings(join(folder, 'wordings')).map(({ text }) => text)).toEqual(['first', 'second', 'third']);
	expect(loadWordings(join(folder, 'nowhere'))).toEqual([]);
});

test('the closed fold is about a third, and always the same', () => {
	const ids = Array.from({ length: 3000 }, (_, i) => `p${i}`);
	expect(ids.filter(isClosed).length / ids.length).toBeCloseTo(1 / 3, 1);
	expect(['a0001', 'a0003', 'a0004', 'a0006'].map(isClosed)).toEqual([false, false, true, false]);
});
