import type { Cue } from './cue.ts';
import { hypeCues } from './hype.ts';
import { loadCues } from './load.ts';
import { ownerCues } from './owner.ts';
import { professionCues } from './professions.ts';

/** Wordings that raise a red flag. Each is evidence only: a flag is given for the whole text. */
export const flagsCues: readonly Cue[] = [...ownerCues, ...loadCues, ...professionCues, ...hypeCues];
