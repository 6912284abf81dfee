import { chancesOf, type Linear, type PackedLinear, unpackLinear } from './linear.ts';
import { type Network, networkChances, type PackedNetwork, unpackNetwork } from './network.ts';

/** What tells for each claim how likely a sentence carries it: two models that err differently. */
export interface PackedClaims {
	readonly linear: PackedLinear;
	readonly network: PackedNetwork;
}

export interface Claims {
	readonly linear: Linear;
	readonly network: Network;
}

export function unpackClaims(packed: PackedClaims): Claims {
	const linear = unpackLinear(packed.linear);
	return { linear, network: unpackNetwork(packed.network, linear.features, linear.starts.length - 1) };
}

/** The probability of every claim: the mean of what the two say. */
export function claimChances({ linear, network }: Claims, features: readonly number[]): Float64Array {
	const chances = chancesOf(linear, features);
	const others = networkChances(network, features);
	for (let claim = 0; claim < chances.length; claim++)
		chances[claim] = ((chances[claim] as number) + (others[claim] as number)) / 2;
	return chances;
}
