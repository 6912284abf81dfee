import type { Cue } from './cue.ts';

export const stagesCues: readonly Cue[] = [];
