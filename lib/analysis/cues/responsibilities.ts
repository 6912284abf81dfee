import type { Cue } from './cue.ts';
import { responsibilitiesBuildingCues } from './responsibilities-building.ts';
import { responsibilitiesChangeCues } from './responsibilities-change.ts';
import { responsibilitiesDeliveryCues } from './responsibilities-delivery.ts';
import { responsibilitiesDirectionCues } from './responsibilities-direction.ts';
import { responsibilitiesLearningCues } from './responsibilities-learning.ts';
import { responsibilitiesOpportunitiesCues } from './responsibilities-opportunities.ts';

/** Every cue for the families of work, in the codebook's rough order. */
export const responsibilitiesCues: readonly Cue[] = [
	...responsibilitiesOpportunitiesCues,
	...responsibilitiesDirectionCues,
	...responsibilitiesBuildingCues,
	...responsibilitiesDeliveryCues,
	...responsibilitiesLearningCues,
	...responsibilitiesChangeCues,
];
