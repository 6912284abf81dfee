import { useEffect } from 'preact/hooks';
import type { Exported } from '../lib/exchange/exported.ts';
import { ReportSheet, type SheetChoice } from './ReportSheet.tsx';

/** The reports of many postings for paper, each on a page of its own; printed as soon as they are there. */
export function SheetStack({
	postings,
	choice,
	print,
}: {
	/** Prepared for the choice. */
	postings: readonly Exported[];
	choice: SheetChoice;
	print(): void;
}) {
	useEffect(print, [postings]);
	return (
		<div class="sheets">
			{postings.map((one, at) => (
				<ReportSheet key={at} one={one} choice={choice} />
			))}
		</div>
	);
}
