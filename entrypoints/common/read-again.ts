import type { Corrections } from '../../lib/analysis/corrections.ts';
import type { Reassessment } from '../../lib/analysis/index.ts';
import { rubricOf, rubricWith } from '../../lib/analysis/rubric.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { Posting } from '../../lib/posting.ts';
import type { OpenedPosting } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';

/** The analysis is heavy: it loads when the first posting is opened. */
const analysis = () => import('../../lib/analysis/index.ts');

/**
 * Today's report of a saved posting: the stored one, or, where it cannot be read or an older engine made it, a new one.
 * That one is kept, the old one goes to the archive, and the store is to be looked into again (`kept`); where it cannot
 * be kept, it is shown all the same.
 */
export async function readAgain(opened: OpenedPosting, mayKeep: boolean): Promise<{ report: Report; kept: boolean }> {
	const { report, posting, saved } = opened;
	const { isOutdated } = await analysis();
	if (report && !isOutdated(report)) return { report, kept: false };
	const made = await analyseByWeights(posting);
	if (!mayKeep) return { report: made, kept: false };
	const outcome = await renew(saved.id, made, opened.madeAt);
	// Overtaken: another page has kept one since.
	return { report: made, kept: outcome.kind !== 'failed' };
}

/** The report of a posting, by the person's own weights. */
export async function analyseByWeights({ title, company, text }: Posting): Promise<Report> {
	const [{ analyse }, { weights }] = await Promise.all([analysis(), readSettings()]);
	return analyse({ title, company, text }, { rubric: rubricWith(weights) });
}

/** The judgement with what the person knows in it, by the weights of the report; null where nothing is known. */
export async function reviseBy(
	{ title, company, text }: Posting,
	report: Report,
	corrections: Corrections,
): Promise<Reassessment | null> {
	if (report.kind !== 'read' || Object.keys(corrections).length === 0) return null;
	const { reassess } = await analysis();
	return reassess({ title, company, text }, corrections, { rubric: rubricOf(report.scores) });
}
