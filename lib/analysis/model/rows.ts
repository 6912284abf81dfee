/*
Sums of rows of a matrix: what a sentence's features add up to for each hidden unit or output. Nearly all the time of the analysis
would go here, so whole numbers stand several in one number, a lane each, and one addition adds all of them. Sums stay exact.
*/

export interface Rows {
	/** The sum of the first `count` rows named, a number a column, good until the next call. */
	sum(rows: ArrayLike<number>, count: number): Float64Array;
}

/** A matrix of any numbers, row after row. */
export class PlainRows implements Rows {
	readonly #numbers: ArrayLike<number>;
	readonly #sums: Float64Array;

	constructor(numbers: ArrayLike<number>, columns: number) {
		this.#numbers = numbers;
		this.#sums = new Float64Array(columns);
	}

	sum(rows: ArrayLike<number>, count: number): Float64Array {
		const sums = this.#sums.fill(0);
		for (let i = 0; i < count; i++) {
			let at = (rows[i] as number) * sums.length;
			for (let column = 0; column < sums.length; column++, at++)
				sums[column] = (sums[column] as number) + (this.#numbers[at] as number);
		}
		return sums;
	}
}

/** Four lanes of 13 bits: 52 of the 53 bits of a whole number. */
const LANES = 4;
const LANE = 2 ** 13;
const [LANE_2, LANE_3] = [LANE ** 2, LANE ** 3];

/** A matrix of small whole numbers; rows are made when they are first asked for. */
export class LaneRows implements Rows {
	/** How many of these a row takes. */
	readonly #wide: number;
	readonly #rows: Float64Array;
	readonly #made: Uint8Array;
	readonly #lanes: Float64Array;
	readonly #sums: Float64Array;
	/** So many rows may be summed before a lane could run over. */
	readonly #most: number;
	readonly #read: (row: number, into: Int32Array) => void;
	readonly #row: Int32Array;

	/** `largest`: no number is further from 0; `read` puts the numbers of a row, where they are not 0, into `columns` places. */
	constructor(rows: number, columns: number, largest: number, read: (row: number, into: Int32Array) => void) {
		// Four at a time are summed.
		this.#wide = 4 * Math.ceil(columns / LANES / 4);
		this.#rows = new Float64Array(rows * this.#wide);
		this.#made = new Uint8Array(rows);
		this.#lanes = new Float64Array(this.#wide);
		this.#sums = new Float64Array(this.#wide * LANES);
		this.#most = Math.floor((LANE / 2 - 1) / largest);
		this.#read = read;
		this.#row = new Int32Array(columns);
	}

	sum(rows: ArrayLike<number>, count: number): Float64Array {
		this.#sums.fill(0);
		for (let from = 0; from < count; from += this.#most) this.#add(rows, from, Math.min(count, from + this.#most));
		return this.#sums;
	}

	#add(rows: ArrayLike<number>, from: number, to: number): void {
		const all = this.#rows;
		const made = this.#made;
		const lanes = this.#lanes.fill(0);
		const wide = this.#wide;
		for (let i = from; i < to; i++) {
			const row = rows[i] as number;
			if (made[row] === 0) this.#make(row);
			for (let k = 0, at = row * wide; k < wide; k += 4, at += 4) {
				lanes[k] = (lanes[k] as number) + (all[at] as number);
				lanes[k + 1] = (lanes[k + 1] as number) + (all[at + 1] as number);
				lanes[k + 2] = (lanes[k + 2] as number) + (all[at + 2] as number);
				lanes[k + 3] = (lanes[k + 3] as number) + (all[at + 3] as number);
			}
		}
		const sums = this.#sums;
		for (let k = 0, column = 0; k < wide; k++, column += LANES) {
			// From the top: what the lanes below come to is less than half a lane.
			let rest = lanes[k] as number;
			const third = Math.round(rest / LANE_3);
			rest -= third * LANE_3;
			const second = Math.round(rest / LANE_2);
			rest -= second * LANE_2;
			const first = Math.round(rest / LANE);
			sums[column] = (sums[column] as number) + rest - first * LANE;
			sums[column + 1] = (sums[column + 1] as number) + first;
			sums[column + 2] = (sums[column + 2] as number) + second;
			sums[column + 3] = (sums[column + 3] as number) + third;
		}
	}

	#make(row: number): void {
		const numbers = this.#row.fill(0);
		this.#read(row, numbers);
		for (let column = numbers.length - 1; column >= 0; column--) {
			const at = row * this.#wide + Math.floor(column / LANES);
			this.#rows[at] = (this.#rows[at] as number) * LANE + (numbers[column] as number);
		}
		this.#made[row] = 1;
	}
}
