import type { Cue } from './cue.ts';
import { stageHiredForCues } from './stage-hired-for.ts';
import { earlyStageCues } from './stages-early.ts';
import { laterStageCues } from './stages-later.ts';

/** How far the organisation is today, and for which stage's work the role is written. */
export const stagesCues: readonly Cue[] = [...earlyStageCues, ...laterStageCues, ...stageHiredForCues];
