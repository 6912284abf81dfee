import type { CorrectedFacts } from '../../components/CorrectionForm.tsx';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { load } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';
import { analyseByWeights } from './read-again.ts';

/**
 * Puts right what a page said of a saved posting: it is read again with the new facts, and what was read before goes to
 * the archive. null: done.
 */
export async function correct(id: string, facts: CorrectedFacts): Promise<StoreFailure | null> {
	const found = await load(id);
	if (found.kind === 'failed') return found;
	const posting = { ...found.posting, ...facts };
	const outcome = await renew(id, await analyseByWeights(posting), found.madeAt, posting);
	// Another page had it read again meanwhile: the facts are put right in that.
	if (outcome.kind === 'overtaken') return await correct(id, facts);
	return outcome.kind === 'failed' ? outcome : null;
}
