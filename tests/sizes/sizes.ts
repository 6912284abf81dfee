import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What a built extension weighs, in bytes. */
export interface Sizes {
	/** The script that a click brings into a page, gzipped. */
	readonly script: number;
	/** The whole package as a zip makes it. */
	readonly packed: number;
	/** Of that, everything but pictures and fitted numbers. */
	readonly code: number;
}

/** What each is meant to weigh at most. */
export const AIM: Sizes = { script: 20_000, packed: 1_500_000, code: 400_000 };

/**
 * What each may weigh until the aims are met, so that nothing grows meanwhile. The script is within its aim as `gzip -9` packs it; Node's
 * own packing is one percent larger. The code has words in three languages, the lexicon, the cues and the wordings of the guide in it;
 * since 0.2.0 also corrections of what was read, the notice of a lost list and clear words for every failure.
 */
export const BUDGET: Sizes = { script: 20_200, packed: AIM.packed, code: 616_000 };

/** A file's entry in a zip takes so much beside its name, twice, and its bytes. */
const ENTRY = 30 + 46;
/** The fitted numbers, which the build takes into a script as they are. */
const FITTED = ['claims', 'sections', 'decisions'].map((name) => `lib/analysis/model/${name}.json`);

/** Weighs the build in a folder of .output. */
export function sizesOf(folder: string): Sizes {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	let packed = 22;
	let code = 0;
	for (const file of files) {
		const bytes = readFileSync(join(folder, file));
		packed += ENTRY + 2 * Buffer.byteLength(file) + deflated(bytes);
		if (['.js', '.css', '.html', '.json'].includes(extname(file))) code += deflated(bytes);
	}
	for (const file of FITTED) code -= deflated(readFileSync(file));
	return { script: gzipSync(readFileSync(join(folder, 'read.js')), { level: 9 }).length, packed, code };
}

const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;
