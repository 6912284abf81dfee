import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../lib/exchange/bundles.ts';
import { htmlText, looksLikeHtml } from '../../lib/exchange/html-text.ts';
import { importedFrom } from '../../lib/exchange/imported.ts';
import { guessMapping } from '../../lib/exchange/mapping.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { report } from '../store/examples.ts';

const NOW = '2026-11-22T08:00:00.000Z';

function read(csv: string) {
	const table = readCsv(csv, () => true);
	if (table.kind === 'refused') throw new Error(table.fault);
	return importedFrom(table, guessMapping(table.header, []), NOW);
}

test('a row becomes a posting, with note, status and tags', () => {
	const { postings, faults } = read(
		'title,company,text,url,location,salary,note,status,tags\n AI  Lead ,Acme,"You will\nrun it",acme.example/jobs/1,,100 EUR,"call, then decide",applied,"a; b,a"\n',
	);
	expect(faults).toEqual([]);
	expect(postings).toEqual([
		{
			line: 2,
			posting: {
				schema: 1,
				url: 'https://acme.example/jobs/1',
				site: 'imported',
				title: 'AI Lead',
				company: 'Acme',
				location: null,
				salary: '100 EUR',
				employmentType: null,
				postedAt: null,
				text: 'You will\nrun it',
				readAt: NOW,
			},
			note: 'call, then decide',
			status: 'applied',
			tags: ['a', 'b'],
		},
	]);
});

test('without a title column the text’s first line is the title', () => {
	expect(read('text\n"AI Lead\nYou will"\n').postings[0]?.posting.title).toBe('AI Lead');
});

test.each([
	['title,text\nA,   \n', { line: 2, fault: 'no-text', column: 1 }],
	['title,text\n,B\n', { line: 2, fault: 'no-title', column: 0 }],
	['title,text,url\nA,B,javascript:alert(1)\n', { line: 2, fault: 'not-an-address', column: 2 }],
	['title,text,url\nA,B,file:///etc/passwd\n', { line: 2, fault: 'not-an-address', column: 2 }],
	['title,text,url\nA,B,see below\n', { line: 2, fault: 'not-an-address', column: 2 }],
	[
		'title,text,company\nA,B,"x\ny"\nA,B,see below\n'.replace('"x\ny"', `"${'x'.repeat(1001)}"`),
		{ line: 2, fault: 'fact-too-long', column: 2 },
	],
	[`title,text,status\nA,B,${'x'.repeat(61)}\n`, { line: 2, fault: 'fact-too-long', column: 2 }],
	[`title,text,tags\nA,B,"ok,${'x'.repeat(61)}"\n`, { line: 2, fault: 'fact-too-long', column: 2 }],
	[`title,text\nA,${'x'.repeat(200_001)}\n`, { line: 2, fault: 'text-too-long', column: 1 }],
])('a row that cannot be a posting is told with line and column: %#', (csv, fault) => {
	expect(read(csv).faults).toEqual([fault]);
});

test('the same address or the same words twice: the first is taken', () => {
	const { postings, repeated } = read(
		'title,text,url\nA,B,\nA,B,\nC,D,https://x.example/1\nE,F,https://x.example/1\nA,G,\n',
	);
	expect(postings.map(({ line }) => line)).toEqual([2, 4, 6]);
	expect(repeated).toEqual([
		{ line: 3, sameAs: 2 },
		{ line: 5, sameAs: 4 },
	]);
});

test('the same posting at another address, too; words tell postings apart where an address does not', () => {
	const { postings, repeated } = read(
		[
			'title,text,url',
			'A,B,https://www.linkedin.com/jobs/view/4015921370?trk=a',
			'C,D,https://de.linkedin.com/jobs/view/ai-lead-at-acme-4015921370?trk=b',
			'E,F,https://www.linkedin.com/jobs/search/?keywords=ai',
			'G,H,https://www.linkedin.com/jobs/search/?keywords=ai',
			'E,F,https://www.linkedin.com/jobs/search/?keywords=lead',
		].join('\n'),
	);
	expect(postings.map(({ line }) => line)).toEqual([2, 4, 5]);
	expect(repeated).toEqual([
		{ line: 3, sameAs: 2 },
		{ line: 6, sameAs: 4 },
	]);
});

test('a posting has the same id in every file, and two postings never share one', async () => {
	const { postings } = read(
		[
			'title,text,url',
			'A,B,https://www.linkedin.com/jobs/view/4015921370',
			'E,F,https://www.linkedin.com/jobs/search/?keywords=ai',
			'G,H,https://www.linkedin.com/jobs/search/?keywords=ai',
			'G,H,',
			'I,J,',
		].join('\n'),
	);
	const idsOf = (all: typeof postings) =>
		Promise.all(all.map(async (one) => (await bundleOf(one, report, NOW)).posting.id));
	const ids = await idsOf(postings);
	expect(postings.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
	expect(new Set(ids).size).toBe(4);
	const other = read('url,text,title\nhttps://de.linkedin.com/jobs/view/4015921370?trk=b,C,D\n,J,I\n');
	expect(await idsOf(other.postings)).toEqual([ids[0], ids[3]]);
});

test('cells that were defused come back as they were', () => {
	expect(read(`title,text\n'=1+1,"'- one\n- two"\n`).postings[0]?.posting).toMatchObject({
		title: '=1+1',
		text: '- one\n- two',
	});
});

describe('HTML in a cell', () => {
	test('becomes a posting’s text', () => {
		const html =
			'<div><h2>Role &amp; team</h2><p>You will<br>run <b>pilots</b>.</p><ul><li>One</li><li><p>Two</p></li></ul><script>alert("x")</script><style>p{}</style><table><tr><td>a</td><td>b</td></tr></table></div>';
		expect(looksLikeHtml(html)).toBe(true);
		expect(htmlText(html)).toBe('Role & team\nYou will\nrun pilots.\n- One\n- Two\na b');
	});

	test('that is hostile or broken is words and nothing else', () => {
		expect(htmlText('<p>a<img src=x onerror=alert(1)></p>&lt;script&gt;<p>b</b></ul><li>')).toBe('a\n<script>\nb');
	});

	test('words that hold a sign stay as they are', () => {
		expect(looksLikeHtml('x < y and a <b> or <your name>')).toBe(false);
	});
});
