import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { splitSentences } from '../lib/analysis/sentences.ts';
import type { Report } from '../lib/analysis/types.ts';
import type { Range } from '../lib/anchor/selectors.ts';
import { type Meaning, topOf } from '../lib/marks/messages.ts';
import { reportMarks } from '../lib/marks/report-marks.ts';
import { say } from '../lib/words/index.ts';
import { AnnotationsContext } from './annotations.ts';
import { goToCard } from './go-to-card.ts';
import { HighlightBar } from './HighlightBar.tsx';
import { highlightCard } from './HighlightList.tsx';
import './MeaningSign.css';
import './PostingText.css';
import './TheirMarks.css';
import { type Piece, piecesOf, trimmed } from '../lib/anchor/pieces.ts';

interface Marked extends Range {
	readonly card: string;
	readonly meaning: Meaning;
	readonly inferred?: true;
}

/** Chosen sentences, from the one where choosing began to the one where it is. */
interface Chosen {
	readonly from: number;
	readonly to: number;
}

interface PostingTextProps {
	text: string;
	report: Report;
	/** Words that were chosen elsewhere, on the page. */
	asked: Range | null;
}

/**
 * The posting's text with the quotes of the report and the person's highlights over it. Words are chosen with the mouse,
 * or sentence by sentence with the arrow keys.
 */
export function PostingText({ text, report, asked }: PostingTextProps) {
	const annotations = useContext(AnnotationsContext);
	const place = useRef<HTMLDivElement>(null);
	const [selected, setSelected] = useState<Range | null>(null);
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const [isAsked, setAsked] = useState(false);
	useEffect(() => {
		if (!asked) return;
		setChosen(null);
		setSelected(asked);
		setAsked(true);
	}, [asked]);

	const sentences = useMemo(() => splitSentences(text), [text]);
	const quotes = useMemo(() => marksIn(text, report), [text, report]);
	const mine = (annotations?.highlights ?? []).flatMap(({ id, meaning, range }) =>
		range ? [{ ...range, card: highlightCard(id), meaning }] : [],
	);
	const marks = [...quotes, ...mine];

	const choose = (next: Chosen) => {
		const [first, last] = [sentences[Math.min(next.from, next.to)], sentences[Math.max(next.from, next.to)]];
		if (!first || !last) return;
		setChosen(next);
		setSelected({ start: first.start, end: last.end });
		place.current?.querySelector(`#${sentenceId(next.to)}`)?.scrollIntoView({ block: 'nearest' });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const at = chosen?.to ?? -1;
		const last = sentences.length - 1;
		const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last }[
			event.key
		];
		if (to !== undefined) {
			const next = Math.max(0, Math.min(last, to));
			choose({ from: event.shiftKey && chosen ? chosen.from : next, to: next });
			setAsked(false);
		} else if ((event.key === 'Enter' || event.key === ' ') && selected) setAsked(true);
		else if (event.key === 'Escape' && selected) leave();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const onPointed = (event: MouseEvent) => {
		const range = place.current && selectionIn(place.current);
		if (range) {
			setChosen(null);
			setSelected(trimmed(text, range));
			return setAsked(false);
		}
		leave();
		const card = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card;
		if (card) goToCard(card);
	};
	const leave = () => {
		setSelected(null);
		setChosen(null);
		setAsked(false);
	};

	const isChosen = (at: number) =>
		chosen !== null && at >= Math.min(chosen.from, chosen.to) && at <= Math.max(chosen.from, chosen.to);
	return (
		<div class="posting-text">
			{annotations && (
				<p class="soft">
					{say('annotate.text.hint')} {annotations.savesFirst && say('annotate.text.savesFirst')}
				</p>
			)}
			<div
				ref={place}
				class="posting-text__words"
				dir="auto"
				role="listbox"
				aria-multiselectable="true"
				aria-label={say('annotate.text.sentences')}
				aria-activedescendant={chosen ? sentenceId(chosen.to) : undefined}
				tabIndex={0}
				onKeyDown={onKeyDown}
				onMouseUp={onPointed}
			>
				{lines(text, sentences).map(({ at, start, end }) =>
					at === null ? (
						text.slice(start, end)
					) : (
						<span
							key={start}
							id={sentenceId(at)}
							role="option"
							tabIndex={-1}
							aria-selected={isChosen(at)}
							class={`sentence${isChosen(at) ? ' sentence--chosen' : ''}${sentences[at]?.heading ? ' sentence--heading' : ''}`}
						>
							{piecesOf({ start, end }, marks).map((piece) => (
								<PieceOfText key={piece.start} text={text} piece={piece} />
							))}
						</span>
					),
				)}
			</div>
			{annotations && selected && (
				<HighlightBar
					key={`${selected.start}-${selected.end}`}
					words={text.slice(selected.start, selected.end)}
					takesFocus={isAsked}
					choose={async (meaning) => {
						const id = await annotations.highlight(selected, meaning);
						leave();
						getSelection()?.removeAllRanges();
						return id;
					}}
					leave={() => {
						leave();
						place.current?.focus();
					}}
				/>
			)}
		</div>
	);
}

function PieceOfText({ text, piece: { start, end, marks } }: { text: string; piece: Piece<Marked> }) {
	const words = text.slice(start, end);
	const top = topOf(marks);
	if (!top) return words;
	const isMine = top.card.startsWith('highlight-');
	return (
		<mark
			class={
				isMine ? `mine mine--${top.meaning}` : `theirs theirs--${top.meaning}${top.inferred ? ' theirs--inferred' : ''}`
			}
			data-card={top.card}
		>
			{words}
		</mark>
	);
}

const sentenceId = (at: number) => `sentence-${at}`;

/** The whole text: sentences by their number, and what stands between them. */
function lines(text: string, sentences: readonly Range[]): (Range & { at: number | null })[] {
	let end = 0;
	const all = sentences.flatMap((sentence, at) => {
		const between = { at: null, start: end, end: sentence.start };
		end = sentence.end;
		const own = { at, start: sentence.start, end: sentence.end };
		return between.start < between.end ? [between, own] : [own];
	});
	return end < text.length ? [...all, { at: null, start: end, end: text.length }] : all;
}

function marksIn(text: string, report: Report): Marked[] {
	return reportMarks(text, report).map(({ id, selectors: [, { start, end }], ...mark }) => ({
		...mark,
		card: id,
		start,
		end,
	}));
}

/** What is selected inside an element, as a range of its text; null when nothing is. */
function selectionIn(element: Element): Range | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(element)) return null;
	const within = document.createRange();
	within.selectNodeContents(element);
	if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0)
		within.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
	const before = document.createRange();
	before.setStart(element, 0);
	before.setEnd(within.startContainer, within.startOffset);
	const start = before.toString().length;
	return { start, end: start + within.toString().length };
}
