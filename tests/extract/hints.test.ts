// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blocksOf } from '../../lib/extract/blocks.ts';
import { readForms } from '../../lib/extract/hints.ts';

const linesOf = (...lines: string[]) => {
	const body = new DOMParser().parseFromString('<body></body>', 'text/html').body;
	for (const line of lines) body.append(Object.assign(body.ownerDocument.createElement('p'), { textContent: line }));
	return blocksOf(body);
};
const posted = (...lines: string[]) => readForms(linesOf(...lines), 'AI Enablement Lead').postedAt;

test.each(['Posted Min Pay Rate USD $31.00/Hr.', 'Posted Max Pay Rate: 38 a day', 'Posted Pay Range 31 - 38'])(
	'posted pay is no day of posting: %s',
	(line) => {
		expect(posted(line)).toBeUndefined();
		expect(posted(line, 'Posted 3 days ago')).toBe('Posted 3 days ago');
	},
);

test('posted pay is pay', () => {
	expect(readForms(linesOf('Posted Min Pay Rate USD $31.00/Hr.'), 'AI Enablement Lead').salary).toBe(
		'Posted Min Pay Rate USD $31.00/Hr.',
	);
});

test.each(['Posted 12 days ago', 'Posted 2026-07-01', 'Reposted today', 'Veröffentlicht: 3. Juli'])(
	'a day of posting: %s',
	(line) => {
		expect(posted(line)).toBe(line);
	},
);
