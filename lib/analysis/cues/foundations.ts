import type { Cue } from './cue.ts';

export const foundationsCues: readonly Cue[] = [];
