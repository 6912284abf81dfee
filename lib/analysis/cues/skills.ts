import type { Cue } from './cue.ts';

export const skillsCues: readonly Cue[] = [];
