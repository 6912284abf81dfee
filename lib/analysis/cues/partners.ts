import type { Cue } from './cue.ts';
import { committedCues } from './partners-committed.ts';
import { jointCues } from './partners-joint.ts';
import { namedCues } from './partners-named.ts';

export const partnersCues: readonly Cue[] = [...jointCues, ...namedCues, ...committedCues];
