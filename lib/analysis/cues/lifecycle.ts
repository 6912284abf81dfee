import type { Cue } from './cue.ts';

export const lifecycleCues: readonly Cue[] = [];
