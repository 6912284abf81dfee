import type { Cue } from './cue.ts';

export const domainCues: readonly Cue[] = [];
