import type { Cue } from './cue.ts';
import { policyBudgetCues } from './foundations-policy-budget.ts';
import { sponsorTeamCues } from './foundations-sponsor-team.ts';
import { toolingCues } from './foundations-tooling.ts';

export const foundationsCues: readonly Cue[] = [...toolingCues, ...policyBudgetCues, ...sponsorTeamCues];
