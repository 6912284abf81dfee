import type { Cue } from './cue.ts';

export const frameCues: readonly Cue[] = [];
