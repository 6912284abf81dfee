import type { SectionModel } from '../sections.ts';
import claimsFile from './claims.json' with { type: 'json' };
import { type Claims, type PackedClaims, unpackClaims } from './claims.ts';
import decisionsFile from './decisions.json' with { type: 'json' };
import { type Decisions, type PackedDecisions, unpackDecisions } from './decisions.ts';
import { type ClaimFeatures, claimFeatures, sectionFeatures } from './features.ts';
import { type Linear, type PackedLinear, unpackLinear } from './linear.ts';
import sectionsFile from './sections.json' with { type: 'json' };

/** The fitted numbers, as `npm run fit` makes them. */
export interface PackedModel {
	readonly sections: PackedSections;
	readonly claims: PackedClaims;
	readonly decisions: PackedDecisions;
}

interface PackedSections {
	readonly linear: PackedLinear;
	readonly transitions: readonly (readonly number[])[];
}

/** The same, ready to be used. */
export interface Model {
	readonly sections: SectionModel;
	readonly claims: ClaimModel;
	readonly decisions: Decisions;
}

interface ClaimModel {
	/** Numbers of the features that `chances` weighs. */
	readonly features: ClaimFeatures;
	readonly weighed: Claims;
}

let loaded: Model | undefined;

/** The model that ships; unpacked on first use. */
export function shippedModel(): Model {
	loaded ??= unpackModel({ sections: sectionsFile, claims: claimsFile, decisions: decisionsFile });
	return loaded;
}

export function unpackModel(packed: PackedModel): Model {
	const claims = unpackClaims(packed.claims);
	const { number, outputs } = claims.linear;
	return {
		sections: sectionModel(unpackLinear(packed.sections.linear), packed.sections.transitions),
		claims: { weighed: claims, features: claimFeatures(number) },
		decisions: unpackDecisions(packed.decisions, outputs),
	};
}

export function sectionModel(linear: Linear, transitions: SectionModel['transitions']): SectionModel {
	return { linear, transitions, features: sectionFeatures(linear.number) };
}
