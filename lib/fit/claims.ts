import type { Claims } from '../analysis/model/claims.ts';
import { isPair, outputsOf } from '../analysis/model/network.ts';
import { PlainRows } from '../analysis/model/rows.ts';
import type { ClaimRow } from './claim-rows.ts';
import { encode, linearFrom, vocabulary } from './columns.ts';
import { type FittedLinear, usable } from './linear.ts';
import { fitLogistic } from './logistic.ts';
import { type FittedNetwork, fitNetwork } from './network.ts';

/** Both models of the claims as they come out of a fit. */
export interface FittedClaims {
	readonly linear: FittedLinear;
	readonly network: FittedNetwork;
}

export function fitClaims(
	rows: readonly ClaimRow[],
	labels: readonly string[],
	{ cost, least }: { cost: number; least: number },
): FittedClaims {
	const columns = vocabulary(rows, least);
	const index = rows.map((row) => encode(row.features, columns));
	const fits = labels.map((label) => {
		const used = rows.map((_, i) => i).filter((i) => !(rows[i] as ClaimRow).unknown(label));
		return fitLogistic(
			{ columns: columns.size, index: used.map((i) => index[i] as Int32Array) },
			used.map((i) => (rows[i] as ClaimRow).claims.has(label)),
			{ cost, epochs: 15 },
		);
	});
	return { linear: linearFrom(labels, columns, fits), network: networkOver(rows, index, columns, labels) };
}

function networkOver(
	rows: readonly ClaimRow[],
	index: readonly Int32Array[],
	columns: ReadonlyMap<string, number>,
	labels: readonly string[],
): FittedNetwork {
	let count = 0;
	const rowOf = Int32Array.from(columns.keys(), (feature) => (isPair(feature) ? -1 : count++));
	return fitNetwork(
		{
			rows: count,
			index: index.map((found) =>
				Int32Array.from(found, (column) => rowOf[column] as number).filter((row) => row >= 0),
			),
			truth: rows.map((row) => Uint8Array.from(labels, (label) => Number(row.claims.has(label)))),
			known: rows.map((row) => Uint8Array.from(labels, (label) => Number(!row.unknown(label)))),
		},
		labels.length,
	);
}

/** Fitted models in the form in which the analysis uses them. */
export function usableClaims({ linear, network }: FittedClaims): Claims {
	const ready = usable(linear);
	let count = 0;
	const { hidden, weights, hiddenBias, out, outBias } = network;
	const rowOf = Int32Array.from(ready.features, (feature) => (isPair(feature) ? -1 : count++));
	const rows = new PlainRows(weights, hidden);
	return {
		linear: ready,
		network: { hidden, rowOf, weights: rows, scale: 1, hiddenBias, out: outputsOf(out), outBias },
	};
}
