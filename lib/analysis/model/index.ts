import type { SectionModel } from '../sections.ts';
import claimsFile from './claims.json' with { type: 'json' };
import decisionsFile from './decisions.json' with { type: 'json' };
import type { PackedDecisions } from './decisions.ts';
import { type Linear, type PackedLinear, unpackLinear } from './linear.ts';
import sectionsFile from './sections.json' with { type: 'json' };

/** The fitted numbers, as `npm run fit` makes them. */
export interface Model {
	readonly sections: SectionModel;
	readonly claims: Linear;
	readonly decisions: PackedDecisions;
}

export interface PackedSections {
	readonly linear: PackedLinear;
	readonly transitions: readonly (readonly number[])[];
}

let loaded: Model | undefined;

/** The model that ships; unpacked on first use. */
export function shippedModel(): Model {
	loaded ??= {
		sections: { linear: unpackLinear(sectionsFile.linear), transitions: sectionsFile.transitions },
		claims: unpackLinear(claimsFile),
		decisions: decisionsFile,
	};
	return loaded;
}
