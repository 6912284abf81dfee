import { useEffect, useState } from 'preact/hooks';
import type { CompareActions, Compared, ComparedPosting } from '../../components/compared.ts';
import { RATINGS } from '../../lib/analysis/codebook.ts';
import { analyse, reassess } from '../../lib/analysis/index.ts';
import { type Rubric, rubric, rubricWith } from '../../lib/analysis/rubric.ts';
import { openExchange, openList } from '../../lib/browser/open.ts';
import { scopeAddress } from '../../lib/browser/scope.ts';
import { onSettings, readSettings } from '../../lib/browser/settings.ts';
import { comparisonAddress, comparisonPlace, MOST } from '../../lib/compare/address.ts';
import { onChange } from '../../lib/store/changes.ts';
import { load, type OpenedPosting } from '../../lib/store/opened.ts';
import { ownWord } from '../../lib/store/own-word.ts';
import { mistake } from '../common/mistake.ts';

/** The comparison that the page's address asks for. */
export function useComparison(): { compared: Compared; actions: CompareActions } {
	const [compared, setCompared] = useState<Compared>({ kind: 'loading' });

	useEffect(() => {
		let turn = 0;
		const show = async () => {
			turn += 1;
			const mine = turn;
			const outcome = await comparison().catch(mistake);
			if (mine === turn) setCompared(outcome);
		};
		const again = () => void show();
		again();
		addEventListener('hashchange', again);
		const stops = [onChange(again), onSettings(again)];
		return () => {
			removeEventListener('hashchange', again);
			for (const stop of stops) stop();
		};
	}, []);

	const go = (place: Parameters<typeof comparisonAddress>[0]) => {
		location.hash = comparisonAddress(place);
	};
	const place = () => comparisonPlace(location.hash);
	const actions: CompareActions = {
		takeOut: (id) => go({ ...place(), ids: place().ids.filter((one) => one !== id) }),
		showOnlyDifferences: (onlyDifferences) => go({ ...place(), onlyDifferences }),
		print: () => window.print(),
		takeAway: () => void scopeAddress(place().ids).then(openExchange),
		openList: () => void openList(),
	};
	return { compared, actions };
}

async function comparison(): Promise<Compared> {
	const { ids, onlyDifferences } = comparisonPlace(location.hash);
	if (ids.length === 0) return { kind: 'nothing' };
	const { weights } = await readSettings();
	const own = rubricWith(weights);
	const loaded = await Promise.all(ids.slice(0, MOST).map(load));
	const failure = loaded.find((one) => one.kind === 'failed' && one.reason !== 'missing');
	if (failure?.kind === 'failed') return failure;
	const postings = loaded.flatMap((one) => (one.kind === 'opened' ? [compared(one, own)] : []));
	if (postings.length === 0) return { kind: 'nothing' };
	return {
		kind: 'compared',
		postings,
		gone: loaded.length - postings.length,
		tooMany: ids.length > MOST,
		ownWeights: JSON.stringify(own.overall) === JSON.stringify(rubric.overall) ? null : own.overall,
		usualWeights: rubric.overall,
		onlyDifferences,
	};
}

function compared(opened: OpenedPosting, own: Rubric): ComparedPosting {
	const { saved, posting, entries, disputes } = opened;
	const report = opened.report ?? analyse(posting, { rubric: own });
	const corrections = ownWord(entries, disputes, report);
	const ratings = RATINGS.flatMap((rating) => {
		const entry = entries[`rating.${rating}`];
		return entry ? [[rating, entry.value] as const] : [];
	});
	return {
		id: saved.id,
		posting,
		savedAt: saved.savedAt,
		report,
		corrections,
		reassessed: Object.keys(corrections).length === 0 ? null : reassess(posting, corrections, { rubric: own }),
		ratings: Object.fromEntries(ratings),
		status: entries.status?.value ?? null,
		tags: entries.tags?.value ?? [],
		note: entries.note?.value ?? '',
	};
}
