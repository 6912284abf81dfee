import { useContext, useState } from 'preact/hooks';
import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import type { Entries, NotebookQuestion } from '../lib/store/entries.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import './Notebook.css';
import { NotebookItem } from './NotebookItem.tsx';
import { ask, notebookOf } from './notebook.ts';
import type { OpenedActions } from './opened-actions.ts';
import { WhyAsked } from './QuestionList.tsx';
import { Reader } from './reader.ts';

interface NotebookProps {
	posting: Posting;
	report: Report;
	entries: Entries;
	actions: OpenedActions;
}

/** The questions of a posting, to take into the interview: ticked, in one's own order, with the answers heard. */
export function Notebook({ posting, report, entries, actions }: NotebookProps) {
	const asker = useContext(Reader);
	const [words, setWords] = useState('');
	const [said, setSaid] = useState('');
	const questions = report.kind === 'read' ? report.questions : [];
	const notebook = notebookOf(entries.questions?.value, questions);
	const add = (event: Event) => {
		event.preventDefault();
		const text = words.trim();
		if (text === '') return;
		actions.edit('questions', (now) => ask(notebookOf(now, questions), actions.newId(), text));
		setWords('');
	};
	return (
		<section class="notebook">
			<div class="notebook__head">
				<h2>{say('own.notebook.title')}</h2>
				{notebook.length > 0 && (
					<span class="soft">
						{say('own.notebook.asked', {
							count: notebook.length,
							ticked: notebook.filter(({ ticked }) => ticked).length,
						})}
					</span>
				)}
				<button type="button" class="button button--quiet" onClick={() => actions.printNotebook()}>
					<Icon name="page" />
					{say('own.notebook.print')}
				</button>
			</div>
			<p class="soft">{say('own.notebook.intro')}</p>
			<ol class="notebook__list">
				{notebook.map((item, at) => (
					<NotebookItem
						key={item.id}
						item={item}
						at={at}
						count={notebook.length}
						asker={asker}
						why={<Why item={item} posting={posting} report={report} />}
						entries={entries}
						actions={actions}
						change={(by) => actions.edit('questions', (now) => by(notebookOf(now, questions)))}
						onMoved={(place) => setSaid(say('own.notebook.moved', { place, count: notebook.length }))}
					/>
				))}
			</ol>
			<p class="unseen" role="status">
				{said}
			</p>
			<form class="notebook__add" onSubmit={add}>
				<input
					type="text"
					aria-label={say('own.notebook.add')}
					placeholder={say('own.notebook.add')}
					value={words}
					onInput={(event) => setWords(event.currentTarget.value)}
				/>
				<button type="submit" class="button">
					{say('own.notebook.addButton')}
				</button>
			</form>
			{notebook.length > 1 && <p class="notebook__keys">{say('own.notebook.keys')}</p>}
		</section>
	);
}

/** What the report says of a question: today's report where it still asks it, else the words alone. */
function Why({ item: { asks }, posting, report }: { item: NotebookQuestion; posting: Posting; report: Report }) {
	if (asks.kind === 'own') return null;
	const read = report.kind === 'read' ? report : null;
	const question = read?.questions.find(({ topic }) => topic === asks.topic) ?? { ...asks, quotes: [] };
	return (
		<Fold class="item__why" summary={<span>{say('own.notebook.why')}</span>}>
			<WhyAsked question={question} stage={read?.stage.shown ?? null} text={posting.text} />
		</Fold>
	);
}
