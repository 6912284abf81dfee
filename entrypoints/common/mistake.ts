import type { Mistake } from '../../components/saved-list.ts';

/** A bug of ours, as the page shows it; the console has it whole. */
export function mistake(error: unknown): Mistake {
	console.error(error);
	return { kind: 'error', message: String(error) };
}
