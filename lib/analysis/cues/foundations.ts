import type { Cue } from './cue.ts';
import { sponsorTeamCues } from './foundations-sponsor-team.ts';
import { toolingPolicyCues } from './foundations-tooling-policy.ts';

export const foundationsCues: readonly Cue[] = [...toolingPolicyCues, ...sponsorTeamCues];
