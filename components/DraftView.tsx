import { useMemo, useRef } from 'preact/hooks';
import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { type Answers, besideAnswers } from './assessment.ts';
import { CopyButton } from './CopyButton.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { DraftReport } from './DraftReport.tsx';
import './DraftView.css';
import { marksOf, shiftMarks } from './draft-marks.ts';
import { Notice } from './Notice.tsx';
import { TopBar } from './TopBar.tsx';
import { Ways } from './Ways.tsx';

export interface Draft {
	readonly title: string;
	readonly text: string;
	readonly answers: Answers;
}

interface DraftViewProps {
	/** null until it is read from where it is kept. */
	draft: Draft | null;
	/** True when it could not be read. */
	unread: boolean;
	/** The last report and the draft as a posting that it was made of; null while there is none. */
	read: { readonly posting: Posting; readonly report: Report } | null;
	/** False when the browser refused to keep the draft. */
	kept: boolean;
	/** Another version of the draft, from another window or from before that wrote; null: there is none. */
	other: { show(): void; dismiss(): void } | null;
	change(make: (draft: Draft) => Draft): void;
	copy(text: string): Promise<boolean>;
}

/** The draft beside its report, and what to answer before it is published. */
export function DraftView({ draft, unread, read, kept, other, change, copy }: DraftViewProps) {
	const report = read?.report ?? null;
	const judged = report?.kind === 'read' ? report : null;
	const text = draft?.text ?? '';
	const made = useMemo(() => (judged ? marksOf(judged) : []), [judged]);
	const marks = useMemo(() => (read ? shiftMarks(made, read.posting.text, text) : made), [made, read, text]);
	const latest = useRef(change);
	latest.current = change;
	// A key that changes nothing in them leaves them alone: they are most of the page.
	const answers = draft?.answers;
	const assessment = useMemo(
		() =>
			answers && (
				<AssessmentForm
					answers={answers}
					report={judged}
					answer={(changed) => latest.current((now) => ({ ...now, answers: { ...now.answers, ...changed } }))}
				/>
			),
		[answers, answers && besideAnswers(answers, judged)],
	);
	const reported = useMemo(
		() =>
			read ? (
				<DraftReport posting={read.posting} report={read.report} />
			) : (
				<DraftReport posting={NOTHING} report={null} />
			),
		[read],
	);
	return (
		<div class="draft">
			<TopBar>
				<Ways here="draft" />
			</TopBar>
			<main class="draft__main">
				<header class="draft__head">
					<h1>{say('draft.title')}</h1>
					<p class="soft">{say('draft.intro')}</p>
				</header>
				{unread && (
					<Notice icon="alert" level={2} title={say('draft.unread.title')}>
						<p>{say('draft.unread.text')}</p>
					</Notice>
				)}
				{draft && (
					<>
						<OtherVersion other={other} />
						<div class="draft__editor">
							<DraftEditor
								title={draft.title}
								text={draft.text}
								marks={marks}
								kept={kept}
								write={(changed) => change((now) => ({ ...now, ...changed }))}
							/>
							<div>
								<CopyButton label={say('draft.editor.copy')} text={draft.text} copy={copy} />
							</div>
						</div>
						<div class="draft__report">{reported}</div>
						<div class="draft__assessment">{assessment}</div>
					</>
				)}
			</main>
		</div>
	);
}

/** That another window changed the draft, and the way to what is not on show. */
function OtherVersion({ other }: Pick<DraftViewProps, 'other'>) {
	return (
		<div class={other ? 'draft__other' : 'unseen'} role="status">
			{other && (
				<>
					<p>{say('draft.other.told')}</p>
					<button type="button" class="button" onClick={other.show}>
						{say('draft.other.show')}
					</button>
					<button type="button" class="button" onClick={other.dismiss}>
						{say('draft.other.keep')}
					</button>
				</>
			)}
		</div>
	);
}

const NOTHING: Posting = {
	schema: 1,
	url: null,
	site: 'draft',
	title: '',
	company: null,
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text: '',
	readAt: '',
};
