import { STATUSES } from '../store/statuses.ts';
import { say } from './index.ts';
import { STATUS_WORDS } from './languages.ts';

type Usual = (typeof STATUSES)[number];

/** A status in words: the catalogue's for the usual ones, else the person's own. */
export function statusName(status: string): string {
	return isUsual(status) ? say(`own.status.names.${status}`) : status;
}

/** The status that words name: a usual one by its name in any language, else these words; null where there are none. */
export function statusOf(words: string): string | null {
	const own = words.replaceAll(/\s+/g, ' ').trim();
	return USUAL.get(own.toLowerCase()) ?? (own || null);
}

const USUAL = new Map<string, Usual>(
	[...Object.values(STATUS_WORDS)].flatMap((names) =>
		STATUSES.flatMap((status) => [
			[status, status],
			[names[status].toLowerCase(), status],
		]),
	),
);

function isUsual(status: string): status is Usual {
	return (STATUSES as readonly string[]).includes(status);
}
