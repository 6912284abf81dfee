import type { Cue } from './cue.ts';
import { domainCues } from './domain.ts';
import { flagsCues } from './flags.ts';
import { foundationsCues } from './foundations.ts';
import { frameCues } from './frame.ts';
import { lifecycleCues } from './lifecycle.ts';
import { partnersCues } from './partners.ts';
import { responsibilitiesBuildCues } from './responsibilities-build.ts';
import { responsibilitiesPeopleCues } from './responsibilities-people.ts';
import { responsibilitiesSteerCues } from './responsibilities-steer.ts';
import { skillsCues } from './skills.ts';
import { stagesCues } from './stages.ts';
import { stanceCues } from './stance.ts';

/** Every cue, in the codebook's order of fields. */
export const cues: readonly Cue[] = [
	...domainCues,
	...stagesCues,
	...responsibilitiesSteerCues,
	...responsibilitiesBuildCues,
	...responsibilitiesPeopleCues,
	...stanceCues,
	...partnersCues,
	...foundationsCues,
	...frameCues,
	...skillsCues,
	...lifecycleCues,
	...flagsCues,
];
