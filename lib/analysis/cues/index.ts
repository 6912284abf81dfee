import type { Cue } from './cue.ts';
import { domainCues } from './domain.ts';
import { flagsCues } from './flags.ts';
import { foundationsCues } from './foundations.ts';
import { frameCues } from './frame.ts';
import { lifecycleCues } from './lifecycle.ts';
import { partnersCues } from './partners.ts';
import { responsibilitiesCues } from './responsibilities.ts';
import { skillsCues } from './skills.ts';
import { stagesCues } from './stages.ts';
import { stanceCues } from './stance.ts';

/** Every cue, in the codebook's order of fields. */
export const cues: readonly Cue[] = [
	...domainCues,
	...stagesCues,
	...responsibilitiesCues,
	...stanceCues,
	...partnersCues,
	...foundationsCues,
	...frameCues,
	...skillsCues,
	...lifecycleCues,
	...flagsCues,
];
