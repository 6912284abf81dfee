import { useContext, useEffect, useRef } from 'preact/hooks';
import { RATINGS, type Rating } from '../lib/analysis/codebook.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Report, Score } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import type { Entries, NotebookQuestion } from '../lib/store/entries.ts';
import { factWords } from '../lib/words/facts.ts';
import { day, joined } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { wordQuestion } from '../lib/words/questions.ts';
import { stageSentence, verdictSentence } from '../lib/words/report.ts';
import { fitSheet } from './fit-sheet.ts';
import { Markdown } from './Markdown.tsx';
import './NotebookSheet.css';
import { notebookOf, questionText } from './notebook.ts';
import { Reader } from './reader.ts';

interface NotebookSheetProps {
	posting: Posting;
	report: Report;
	entries: Entries;
	revised: Reassessment | null;
}

/** What one takes to the interview on paper: what the posting says in short, the questions with room, the note. */
export function NotebookSheet({ posting, report, entries, revised }: NotebookSheetProps) {
	const asker = useContext(Reader);
	const notebook = notebookOf(entries.questions?.value, report.kind === 'read' ? report.questions : []);
	const note = entries.note?.value ?? '';
	const sheet = useRef<HTMLElement>(null);
	useEffect(() => {
		const fit = () => sheet.current && fitSheet(sheet.current);
		addEventListener('beforeprint', fit);
		return () => removeEventListener('beforeprint', fit);
	}, []);
	return (
		<section ref={sheet} class="sheet sheet--notebook" aria-hidden="true">
			<header>
				<p class="sheet__title" dir="auto">
					{posting.title}
				</p>
				<p>
					{[posting.company ?? say('faces.posting.noCompany'), ...factWords(posting, { brief: false })].join(' · ')}
				</p>
				<p class="sheet__small">{say('own.notebook.sheet.prepared', { day: day(posting.readAt) })}</p>
			</header>
			{report.kind === 'read' && (
				<div class="sheet__says">
					<p class="sheet__head">{say('own.notebook.sheet.says')}</p>
					<p>{verdictSentence(report, asker)}</p>
					<p>{stageSentence(report.stage)}</p>
					<p>{scoreLine(report.scores)}</p>
					{revised && <p>{say('own.notebook.sheet.revised', { scores: scoreLine(revised.scores) })}</p>}
					{report.flags.length > 0 && (
						<p>
							{say('own.notebook.sheet.flags', {
								flags: joined(report.flags.map(({ id }) => say(`flags.${id}.title`))),
							})}
						</p>
					)}
				</div>
			)}
			<p class="sheet__head">{say('own.notebook.sheet.questions')}</p>
			<ol class="sheet__questions">
				{notebook.map((item) => {
					const answer = entries[`answer.${item.id}`]?.value ?? '';
					return (
						<li key={item.id}>
							<span class="sheet__box">{item.ticked ? '☑' : '☐'}</span>
							<div>
								<p class="sheet__question">{questionText(item, asker)}</p>
								<Answers item={item} />
								{answer !== '' && <p class="sheet__answer">{answer}</p>}
								<div class="sheet__lines-to-write" />
							</div>
						</li>
					);
				})}
			</ol>
			{note !== '' && (
				<div class="sheet__note">
					<p class="sheet__head">{say('own.notebook.sheet.note')}</p>
					<div class="sheet__kept">
						<Markdown text={note} />
					</div>
					<p class="sheet__small sheet__more">{say('print.more')}</p>
				</div>
			)}
		</section>
	);
}

/** What answers to a question of the report sound like. */
function Answers({ item: { asks } }: { item: NotebookQuestion }) {
	const asker = useContext(Reader);
	if (asks.kind === 'own') return null;
	const { good, worrying } = wordQuestion(asks, { asker });
	return (
		<p class="sheet__small sheet__sounds">
			{say('own.notebook.sheet.good', { answer: good })} {say('own.notebook.sheet.worrying', { answer: worrying })}
		</p>
	);
}

function scoreLine(scores: Readonly<Record<Rating, Score>>): string {
	return RATINGS.toReversed()
		.map((rating) => {
			const name = say(`codebook.ratings.${rating}.name`);
			const { value } = scores[rating];
			return value === null
				? say('faces.score.labelUnknown', { name })
				: say('own.notebook.sheet.scores', { name, value });
		})
		.join(' · ');
}
