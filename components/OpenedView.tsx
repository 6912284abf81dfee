import { useEffect, useRef, useState } from 'preact/hooks';
import { exportedOf, prepare } from '../lib/exchange/exported.ts';
import { postingFacts } from '../lib/facts/index.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Annotating } from './Annotating.tsx';
import { CorrectableHead } from './CorrectableHead.tsx';
import { EarlierReports } from './EarlierReports.tsx';
import { Icon } from './Icon.tsx';
import { Notebook } from './Notebook.tsx';
import { NotebookSheet } from './NotebookSheet.tsx';
import { Notice } from './Notice.tsx';
import './OpenedView.css';
import { OwnPanel } from './OwnPanel.tsx';
import { OwnWord } from './OwnWord.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { ReportSheet, type SheetChoice } from './ReportSheet.tsx';
import { ReportView } from './ReportView.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { StoreWords } from './StoreWords.tsx';
import type { ListActions, Opened } from './saved-list.ts';

/** The open posting: its report, and the note beside it. */
export function OpenedView({ opened, actions }: { opened: Opened; actions: ListActions }) {
	if (opened.kind === 'none') return null;
	if (opened.kind === 'opening') return <Notice icon="wait" title={say('faces.list.opening')} busy />;
	if (opened.kind === 'failed' || opened.kind === 'error') {
		return (
			<StoreNotice trouble={opened} level={1}>
				<BackToList actions={actions} />
			</StoreNotice>
		);
	}
	return <OpenedPosting key={opened.saved.id} opened={opened} actions={actions} />;
}

function OpenedPosting({ opened, actions }: { opened: Extract<Opened, { kind: 'opened' }>; actions: ListActions }) {
	const { saved, posting, report, remade, entries, earlier, corrections, revised, trouble } = opened;
	const article = useRef<HTMLElement>(null);
	const own = useRef<HTMLElement>(null);
	const [choice, setChoice] = useState<SheetChoice>({ notes: true, names: true });
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		article.current?.focus({ preventScroll: true });
		article.current?.scrollIntoView({ block: 'start' });
	}, []);
	return (
		<article ref={article} class="opened" tabIndex={-1} aria-label={posting.title}>
			<div class="opened__back">
				<BackToList actions={actions} />
				<button type="button" class="link" onClick={() => showPart(own.current)}>
					{say('own.label')}
				</button>
			</div>
			<div class="opened__head">
				<CorrectableHead posting={posting} correct={opened.actions.correct}>
					<button
						type="button"
						class="button button--quiet"
						aria-label={say('print.report')}
						title={say('print.report')}
						onClick={() => setPrinting(true)}
					>
						<Icon name="page" />
					</button>
					<button
						type="button"
						class="button button--quiet"
						aria-label={say('faces.actions.delete')}
						title={say('faces.actions.delete')}
						onClick={() => actions.remove([saved.id])}
					>
						<Icon name="bin" />
					</button>
				</CorrectableHead>
				<p class="opened__facts">
					{say('faces.posting.savedOn', { day: day(saved.savedAt) })}
					{posting.postedAt !== null &&
						postingFacts(posting).postedOn === null &&
						` · ${say('faces.posting.postedAt', { when: posting.postedAt })}`}
					{posting.site === 'pasted' && ` · ${say('faces.posting.pasted')}`}
					{posting.site === 'selection' && ` · ${say('faces.posting.selection')}`}
					{posting.url !== null && /^https?:/i.test(posting.url) && (
						<>
							{' · '}
							<a href={posting.url} target="_blank" rel="noreferrer">
								{say('faces.posting.openPage')}
							</a>
						</>
					)}
				</p>
			</div>
			<div class="opened__report">
				{remade && <p class="soft">{say('faces.list.reportGone')}</p>}
				{trouble && (
					<p class="opened__trouble" role="alert">
						<StoreWords reason={trouble.reason} />
					</p>
				)}
				<SeenBefore />
				<EarlierReports earlier={earlier} report={report} text={posting.text} />
				{report.kind === 'read' && (
					<OwnWord
						report={report}
						corrections={corrections}
						revised={revised}
						entries={entries}
						actions={opened.actions}
					/>
				)}
				<ReportView
					posting={posting}
					report={report}
					copy={actions.copy}
					notebook={<Notebook posting={posting} report={report} entries={entries} actions={opened.actions} />}
				/>
				<Annotating posting={posting} report={report} />
			</div>
			<aside ref={own} class="opened__note" tabIndex={-1} aria-label={say('own.label')}>
				<OwnPanel id={saved.id} entries={entries} report={report} inUse={opened.inUse} actions={opened.actions} />
			</aside>
			{isPrinting && (
				<PrintDialog
					title={say('print.report')}
					choice={choice}
					choose={setChoice}
					print={opened.actions.print}
					onClose={() => setPrinting(false)}
				/>
			)}
			<PreparedSheet opened={opened} choice={choice} />
			<NotebookSheet posting={posting} report={report} entries={entries} revised={revised} />
		</article>
	);
}

/** The report for paper, with what the choice lets out. */
function PreparedSheet({ opened, choice }: { opened: Extract<Opened, { kind: 'opened' }>; choice: SheetChoice }) {
	const [one] = prepare([exportedOf(opened)], choice);
	return one ? <ReportSheet one={one} choice={choice} /> : null;
}

/** Where both do not stand side by side. */
function showPart(part: HTMLElement | null): void {
	part?.focus({ preventScroll: true });
	part?.scrollIntoView({ block: 'start' });
}

function BackToList({ actions }: { actions: ListActions }) {
	return (
		<button type="button" class="link" onClick={() => actions.open(null)}>
			<Icon name="back" />
			{say('faces.actions.back')}
		</button>
	);
}
