import type { Cue } from './cues/cue.ts';
import { cues } from './cues/index.ts';

/** A cue as it is explained: what it is evidence for, what it catches and what it leaves alone. */
export type Wording = Pick<Cue, 'id' | 'claims' | 'in' | 'says' | 'ignores'>;

/** Of every cue, in the codebook's order of fields. In the built extension this stands ready (lib/build/made-at-build.ts). */
export const wordings: readonly Wording[] = cues.map(({ id, claims, in: sections, says, ignores }) => ({
	id,
	claims,
	...(sections && { in: sections }),
	says,
	ignores,
}));
