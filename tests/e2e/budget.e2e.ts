import { expect, test } from 'vitest';
import { BUDGET, sizesOf } from '../sizes/sizes.ts';

/*
What the built packages may weigh (bytes). The build comes before these tests in `npm run e2e`.
*/

test.each(['chrome-mv3', 'firefox-mv3'])('%s keeps to its budget', (target) => {
	const sizes = sizesOf(`.output/${target}`);
	expect(sizes.script, 'the script that a click brings into a page, gzipped').toBeLessThanOrEqual(BUDGET.script);
	expect(sizes.packed, 'the package, zipped').toBeLessThanOrEqual(BUDGET.packed);
	expect(sizes.code, 'its code, zipped').toBeLessThanOrEqual(BUDGET.code);
	expect(Math.min(...Object.values(sizes)), 'nothing was weighed').toBeGreaterThan(1000);
});
