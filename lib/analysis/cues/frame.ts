import { boundaryCues } from './boundaries.ts';
import type { Cue } from './cue.ts';
import { metricCues } from './metrics.ts';
import { trajectoryCues } from './trajectory.ts';

/** How success is described, how the role goes on, and what is not its job. */
export const frameCues: readonly Cue[] = [...metricCues, ...trajectoryCues, ...boundaryCues];
