import type { Field } from '../codebook.ts';
import { boundaries } from './boundaries.ts';
import type { Check } from './check.ts';
import { clarity } from './clarity.ts';
import { currentState } from './current-state.ts';
import { foundations } from './foundations.ts';
import { mandate } from './mandate.ts';
import { partners } from './partners.ts';
import { skills } from './skills.ts';
import { soleOwnership } from './sole-ownership.ts';
import { stageGap } from './stage-gap.ts';
import { successMetrics } from './success-metrics.ts';
import { trajectory } from './trajectory.ts';
import { workload } from './workload.ts';

/** Every check, in the order in which a reader goes through a posting. */
export const checks: readonly Check[] = [
	currentState,
	stageGap,
	workload,
	soleOwnership,
	mandate,
	partners,
	foundations,
	successMetrics,
	trajectory,
	boundaries,
	skills,
	clarity,
];

/** The fields that a check looks at, in the codebook's order; none for a check of another engine. */
export function fieldsOf(id: string): readonly Field[] {
	return checks.find((check) => check.id === id)?.fields ?? [];
}
