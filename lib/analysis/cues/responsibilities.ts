import type { Cue } from './cue.ts';

export const responsibilitiesCues: readonly Cue[] = [];
