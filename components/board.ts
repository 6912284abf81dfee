import type { en } from '../lib/words/en/index.ts';
import { hasWords, say } from '../lib/words/index.ts';

/** A board that can be read without a click. */
export interface BoardSwitch {
	/** The adapter's id. */
	readonly id: string;
	/** As the adapter says them: exact hosts, or `*.host`. */
	readonly hosts: readonly string[];
	readonly isOn: boolean;
}

/** A board that could not be switched, and what it stays. */
export interface BoardRefusal {
	readonly id: string;
	readonly stays: 'on' | 'off';
}

/** A board's name as its people write it; its id where the words do not have it yet. */
export function boardName(id: string): string {
	return isNamed(id) ? say(`boards.names.${id}`) : id;
}

function isNamed(id: string): id is keyof (typeof en)['boards']['names'] {
	return hasWords(`boards.names.${id}`);
}
