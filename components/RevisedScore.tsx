import { useContext } from 'preact/hooks';
import type { Rating } from '../lib/analysis/codebook.ts';
import { say } from '../lib/words/index.ts';
import { AnnotationsContext } from './annotations.ts';
import './RevisedScore.css';

interface RevisedProps {
	rating: Rating;
	asRead: number | null;
	/** True where the program's number does not stand beside it already. */
	both?: boolean;
}

/** A score with the person's word in it, to stand beside the program's; nothing where the two are the same. */
export function RevisedScore({ rating, asRead, both }: RevisedProps) {
	const revised = useContext(AnnotationsContext)?.revised;
	if (!revised) return null;
	const { value } = revised.scores[rating];
	if (value === asRead) return null;
	return <span class="with-yours">{withYours(value, both ? asRead : null)}</span>;
}

function withYours(value: number | null, was: number | null): string {
	if (value === null) return say('annotate.revised.scoreUnknown');
	return was === null ? say('annotate.revised.score', { value }) : say('annotate.revised.both', { was, value });
}

/** How a check comes out with the person's word in it, where that is another outcome. */
export function RevisedOutcome({ check, asRead }: { check: string; asRead: string }) {
	const kind = useContext(AnnotationsContext)?.revised?.verdicts.find((one) => one.check === check)?.kind;
	if (!kind || kind === asRead) return null;
	return (
		<span class="with-yours">{say('annotate.revised.card', { outcome: say(`faces.checkCard.outcome.${kind}`) })}</span>
	);
}

/** Says of a flag that it falls. */
export function RevisedFlag({ id }: { id: string }) {
	const revised = useContext(AnnotationsContext)?.revised;
	if (!revised || revised.flags.some((flag) => flag.id === id)) return null;
	return <span class="with-yours">{say('annotate.revised.flagGone')}</span>;
}
