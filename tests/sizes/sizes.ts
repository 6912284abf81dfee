import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { shippedCues } from '../../lib/analysis/cues/shipped.ts';
import { wordings } from '../../lib/analysis/wordings.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';

/** What a built extension weighs, in bytes. */
export interface Sizes {
	/** The script that a click brings into a page, gzipped. */
	readonly script: number;
	/** The whole package as a zip makes it. */
	readonly packed: number;
	/** Of that, what is data: the fitted numbers, the packed cues and phrases, the guide's wordings, the words on screen in each language. */
	readonly data: number;
	/** Of that, scripts, styles and markup without the data. */
	readonly code: number;
}

/** What each may weigh at most. */
export const BUDGET: Omit<Sizes, 'data'> = { script: 20_000, packed: 1_500_000, code: 400_000 };

/** A file's entry in a zip takes so much beside its name, twice, and its bytes. */
const ENTRY = 30 + 46;
/** Data that the build takes into scripts as it is. */
const CARRIED: readonly string[] = [
	...['claims', 'sections', 'decisions'].map((name) => readFileSync(`lib/analysis/model/${name}.json`, 'utf8')),
	JSON.stringify(shippedCues),
	JSON.stringify(wordings),
];
/** Data that is a script of its own: the words of a language. */
const CATALOGUE = new RegExp(`^chunks/(?:${LANGUAGES.join('|')})-[\\w-]+\\.js$`, 'u');

/** Weighs the build in a folder of .output. */
export function sizesOf(folder: string): Sizes {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	const catalogues = files.filter((file) => CATALOGUE.test(file));
	if (catalogues.length !== LANGUAGES.length)
		throw new Error(`the words on screen are not where they were: ${catalogues}`);
	let data = CARRIED.reduce((sum, text) => sum + deflated(Buffer.from(text)), 0);
	let packed = 22;
	let code = -data;
	for (const file of files) {
		const bytes = readFileSync(join(folder, file));
		packed += ENTRY + 2 * Buffer.byteLength(file) + deflated(bytes);
		if (catalogues.includes(file)) data += deflated(bytes);
		else if (['.js', '.css', '.html', '.json'].includes(extname(file))) code += deflated(bytes);
	}
	return { script: gzipSync(readFileSync(join(folder, 'read.js')), { level: 9 }).length, packed, data, code };
}

const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;
