import { expect, test } from 'vitest';
import { surroundings } from '../../components/surroundings.ts';
import { examplePosting, quote } from './example-report.ts';

test('a quote stands in its own sentence, not in its neighbour’s', () => {
	expect(surroundings(examplePosting.text, quote('run pilots with Copilot'))).toEqual({
		before: 'Four teams have ',
		quoted: 'run pilots with Copilot',
		after: ' since spring, each in its own way.',
	});
});

test('the dash of a list item is not part of the sentence', () => {
	const { before, after } = surroundings(examplePosting.text, quote('and run training'));
	expect([before, after]).toEqual(['Design ', ' for every department, and coach managers.']);
});

test('a quote over two sentences keeps both', () => {
	const { before, after } = surroundings('One two. Three four. Five.', { start: 4, end: 14, text: 'two. Three' });
	expect([before, after]).toEqual(['One ', ' four.']);
});

test('a sentence without end is cut at a word', () => {
	const text = `${'word '.repeat(200)}here${' more'.repeat(200)}`;
	const { before, after } = surroundings(text, { start: 1000, end: 1004, text: 'here' });
	expect(before).toMatch(/^… word .{100,150}$/);
	expect(after).toMatch(/^ more .{100,150} …$/);
});
