import { STATUSES } from '../store/statuses.ts';
import { say } from './index.ts';

/** A status in words: the catalogue's for the usual ones, else the person's own. */
export function statusName(status: string): string {
	return isUsual(status) ? say(`own.status.names.${status}`) : status;
}

function isUsual(status: string): status is (typeof STATUSES)[number] {
	return (STATUSES as readonly string[]).includes(status);
}
