import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedCues } from '../../lib/analysis/cues/shipped.ts';
import { wordings } from '../../lib/analysis/wordings.ts';
import { madeAtBuild } from '../../lib/build/made-at-build.ts';

type Load = (id: string) => string | null;
const load = madeAtBuild().load as Load;

test.each<[string, Record<string, unknown>]>([
	['lib/analysis/cues/shipped.ts', { shippedCues }],
	['lib/analysis/wordings.ts', { wordings }],
])('the build carries what %s comes to', async (file, exported) => {
	const code = load(join(process.cwd(), file));
	const made: unknown = await import(`data:text/javascript,${encodeURIComponent(String(code))}`);
	expect({ ...(made as object) }).toEqual(exported);
});

test('all other modules are left as they are', () => {
	expect(load(join(process.cwd(), 'lib/analysis/cues/index.ts'))).toBeNull();
});
