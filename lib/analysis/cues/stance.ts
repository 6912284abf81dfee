import type { Cue } from './cue.ts';

export const stanceCues: readonly Cue[] = [];
