import type { Cue } from './cue.ts';
import { lifecycleGrowthCues } from './lifecycle-growth.ts';
import { lifecycleStartCues } from './lifecycle-start.ts';

export const lifecycleCues: readonly Cue[] = [...lifecycleStartCues, ...lifecycleGrowthCues];
