import type { Cue } from './cue.ts';

export const flagsCues: readonly Cue[] = [];
