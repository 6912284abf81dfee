import type { Cue } from './cue.ts';

export const partnersCues: readonly Cue[] = [];
