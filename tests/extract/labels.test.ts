// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blocksOf } from '../../lib/extract/blocks.ts';
import { readLabels } from '../../lib/extract/labels.ts';

function labels(html: string) {
	return readLabels(blocksOf(new DOMParser().parseFromString(html, 'text/html').body));
}

test('a value in an element of its own that opens with the colon', () => {
	expect(labels('<h2>Primary location</h2><span>: </span><span>Halifax</span>')).toEqual({ location: 'Halifax' });
	expect(labels('<dl><dt>Salary</dt><dd>: 4,000 EUR</dd></dl>')).toEqual({ salary: '4,000 EUR' });
	expect(labels('<p>Location</p><p>: </p>')).toEqual({});
});

test('a sentence under "Employer" names nobody', () => {
	expect(labels('<h2>Employer</h2><p>Contact details are shown after you log in.</p>')).toEqual({});
	expect(labels('<h2>Employer</h2><p>Lindhagen & Daughters Ltd.</p>')).toEqual({
		company: 'Lindhagen & Daughters Ltd.',
	});
	expect(labels('<p>Salary: 3,000 a month, paid in full from the first day.</p>')).toEqual({
		salary: '3,000 a month, paid in full from the first day.',
	});
});
