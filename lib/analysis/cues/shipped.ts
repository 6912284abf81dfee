import { lexicon } from '../lexicon/index.ts';
import { packCues } from './compile.ts';
import { cues } from './index.ts';

/** The cues and the lexicon of the analysis. In the built extension this stands ready (lib/build/made-at-build.ts). */
export const shippedCues = packCues(cues, lexicon);
