import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/analysis/sentences.ts';

/** What was cut: `H:` a heading, `-:` a list item, `s:` a sentence. */
const cut = (text: string) =>
	splitSentences(text).map(({ text: piece, heading, bullet }) => `${heading ? 'H' : bullet ? '-' : 's'}:${piece}`);

describe('lines', () => {
	test.each<[string, string, string[]]>([
		['nothing', '', []],
		['only white space', '\n\n \t\u00A0\u200B\n', []],
		['sentences of one line', 'You lead it! You own it.', ['s:You lead it!', 's:You own it.']],
		['quotes and ellipses', '“Run it.” Then rest… Done.', ['s:“Run it.”', 's:Then rest…', 's:Done.']],
		['CRLF', 'About us:\r\nWe sell bread.\r\n', ['H:About us:', 's:We sell bread.']],
		['other line ends', 'We bake.\u2028We sell.\u2029We rest.', ['s:We bake.', 's:We sell.', 's:We rest.']],
		['non-breaking spaces', 'Own\u00A0it.\u00A0Lead\u00A0it.', ['s:Own\u00A0it.', 's:Lead\u00A0it.']],
		['zero-width marks at the edges', '\uFEFF\u200BOwn it.\u200B\n\u2060', ['s:Own it.']],
		['rulers', 'We bake.\n-----\n***\n• \nWe sell.', ['s:We bake.', 's:We sell.']],
		['no space after the full stop', 'It runs node.js well. Fine.', ['s:It runs node.js well.', 's:Fine.']],
	])('%s', (_, text, expected) => {
		expect(cut(text)).toEqual(expected);
	});

	test.each([
		'e.g. Copilot',
		'i.e. Gemini',
		'Acme Inc. Berlin',
		'Dr. Smith',
		'Ms. Jones',
		'approx. 40 people',
		'A. Smith',
	])('%s does not end a sentence', (words) => {
		expect(cut(`We work with ${words} in many ways. They help.`)).toEqual([
			`s:We work with ${words} in many ways.`,
			's:They help.',
		]);
	});

	test.each(['<br>', '<br/>', '</p><p class="x">', '</li>\n<li>', '<div>', '<BR />'])('%s ends a line', (markup) => {
		expect(cut(`Lead the work.${markup}Own the work.`)).toEqual(['s:Lead the work.', 's:Own the work.']);
	});
});

describe('lists', () => {
	test.each(['-', '–', '*', '•', '▪', '✅', '🚀', '➡️', '👉🏽', '👩🏽‍💻', '1️⃣', '1.', '12)', '(3)', 'b)'])(
		'%s marks an item',
		(mark) => {
			expect(cut(`${mark} Run pilots with teams\n${mark}\u00A0 Train people`)).toEqual([
				'-:Run pilots with teams',
				'-:Train people',
			]);
		},
	);

	test('marks in a line without line breaks', () => {
		expect(cut('What you do: • Run pilots with teams • Train people')).toEqual([
			'H:What you do:',
			'-:Run pilots with teams',
			'-:Train people',
		]);
	});

	test('an item of several sentences is several items', () => {
		expect(cut('- Run pilots. Train people.')).toEqual(['-:Run pilots.', '-:Train people.']);
	});

	test('a hyphen within a word is no mark', () => {
		expect(cut('-ish words are odd.\nHands-on work is good.')).toEqual([
			's:-ish words are odd.',
			's:Hands-on work is good.',
		]);
	});
});

describe('headings', () => {
	test.each([
		'About the role',
		'WHAT YOU WILL DO',
		'What you’ll do:',
		'Why us?',
		'Your first twelve months with our team:',
	])('%s', (line) => {
		expect(cut(`${line}\nYou run pilots with every team.`)).toEqual([`H:${line}`, 's:You run pilots with every team.']);
	});

	test.each([
		'You lead it.',
		'Pay: $130,000 - $160,000',
		'Run pilots, measure them, tell everybody what they gave us all',
		'Mail us at jobs@example.org',
	])('%s is none', (line) => {
		expect(cut(line)).toEqual([`s:${line}`]);
	});
});

describe('very long lines', () => {
	test('are cut at spaces', () => {
		const pieces = splitSentences('word '.repeat(900).trim());
		expect(pieces.length).toBeGreaterThan(1);
		expect(pieces.every(({ text }) => text.length <= 1200 && /^word.*word$/s.test(text))).toBe(true);
	});

	test('are never cut within a character', () => {
		const pieces = splitSentences(`x${'😀a'.repeat(2000)}`);
		expect(pieces.length).toBeGreaterThan(1);
		expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true);
	});
});

describe('a text that lost its line breaks', () => {
	const filler = 'Our people bake bread in nine towns and they have done so for a hundred years. '.repeat(20);
	const parts = (text: string) => cut(text).filter((piece) => !piece.includes('bake bread'));

	test('is cut before its headings and list items', () => {
		const text = `${filler}What you will do - Train the bakers in the use of AI - Choose tools with the IT team - Report to the board Requirements: Five years in a bakery. About us We are a family.`;
		expect(parts(text)).toEqual([
			'H:What you will do',
			'-:Train the bakers in the use of AI',
			'-:Choose tools with the IT team',
			'-:Report to the board',
			'H:Requirements:',
			's:Five years in a bakery.',
			'H:About us',
			's:We are a family.',
		]);
	});

	test('keeps the dashes of its sentences', () => {
		const text = `${filler}We want AI - Copilot first - in every shop.`;
		expect(parts(text)).toEqual(['s:We want AI - Copilot first - in every shop.']);
	});

	test('is cut before items that lost their marks, after words that can end a line', () => {
		const text = `${filler}What you will do Train the bakers in the use of AI Choose tools with the IT team Coordinate the work of Ovens Lead the champions Requirements Experience with bread Strong sense of Lead times You have patience`;
		expect(parts(text)).toEqual([
			'H:What you will do',
			'-:Train the bakers in the use of AI Choose tools with the IT team',
			'-:Coordinate the work of Ovens Lead the champions',
			'H:Requirements',
			'-:Experience with bread',
			'-:Strong sense of Lead times',
			'H:You have patience',
		]);
	});

	test.each([
		['numbers', '1. Train the bakers. 2. choose tools 3. Report to the board', 3],
		['numbers of parts', '2.1 Train the bakers 2.2 Choose tools 2.3 Report to the board', 3],
		['small letters after six dashes', 'You will - train - choose - report - bake - sell - count', 7],
		['pictures', 'Tasks ⚓ Train the bakers 🚢 Choose tools 🔥 Report to the board', 4],
		['dashes after a time', 'Shifts 07:00 to 23:00 - Pay: good - Place: Ghent - Start: now', 4],
		[
			'a range of numbers, which is none',
			'We pay for 2 - 3 years and 4 - 5 months and 6 - 7 days and bake 8 - 9 loaves',
			1,
		],
	])('is cut before marks of any kind: %s', (_, text, pieces) => {
		expect(parts(`${filler}${text}`)).toHaveLength(pieces);
	});

	test('is told by its length: a line of usual length stays whole', () => {
		const text = 'You will - Train bakers - Choose tools - Report to us about the role The role matters.';
		expect(cut(text)).toEqual([`s:${text}`]);
	});
});
