import { joined } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import type { Face, FaceActions } from './face.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { ReportPage } from './ReportPage.tsx';

type Trouble = Exclude<Face, { kind: 'report' }>;

const ICONS: Readonly<Record<Trouble['kind'], IconName>> = {
	reading: 'wait',
	'not-a-posting': 'page',
	stale: 'wait',
	framed: 'page',
	'no-selection': 'text',
	'not-granted': 'lock',
	protected: 'lock',
	unreadable: 'alert',
	error: 'alert',
};

/** Why there is no report, and what can be done now. */
export function FaceNotice({ face, actions, onPaste }: { face: Trouble; actions: FaceActions; onPaste(): void }) {
	if (face.kind === 'reading') {
		return (
			<Notice icon="wait" title={say('faces.notice.reading.title')} busy>
				<p>{say('faces.notice.reading.text')}</p>
			</Notice>
		);
	}
	return (
		<Notice icon={ICONS[face.kind]} title={say(`faces.notice.${face.kind}.title`)}>
			{face.kind === 'unreadable' && face.title !== null && (
				<p>
					<bdi>{face.title}</bdi>
				</p>
			)}
			{face.kind === 'unreadable' && (
				<p class="notice__detail">
					{say('faces.notice.unreadable.missing', {
						what: joined(face.missing.map((part) => say(`faces.notice.unreadable.parts.${part}`))),
					})}
				</p>
			)}
			<p>{say(`faces.notice.${face.kind}.text`)}</p>
			{face.kind === 'error' && (
				<Fold summary={say('faces.notice.error.detail')}>
					<p class="notice__detail">{face.message}</p>
				</Fold>
			)}
			<Steps face={face} actions={actions} onPaste={onPaste} />
			{(face.kind === 'unreadable' || face.kind === 'not-a-posting' || face.kind === 'stale') && (
				<ReportPage key={face.kind} saveCopy={actions.savePageCopy} />
			)}
		</Notice>
	);
}

function Steps({ face, actions, onPaste }: { face: Trouble; actions: FaceActions; onPaste(): void }) {
	const canSelect = face.kind === 'not-a-posting' || face.kind === 'unreadable' || face.kind === 'no-selection';
	const canRetry = face.kind === 'error' || face.kind === 'unreadable' || face.kind === 'stale';
	return (
		<div class="notice__steps">
			{face.kind === 'framed' && (
				<button type="button" class="button button--main" onClick={() => actions.openPage(face.address)}>
					{say('faces.actions.openFramed')}
				</button>
			)}
			{canSelect && (
				<button type="button" class="button" onClick={() => actions.readSelection()}>
					<Icon name="text" />
					{say('faces.actions.readSelection')}
				</button>
			)}
			<button type="button" class="button" onClick={onPaste}>
				<Icon name="paste" />
				{say('faces.actions.paste')}
			</button>
			{canRetry && (
				<button type="button" class="button button--quiet" onClick={() => actions.readAgain()}>
					{say('faces.actions.readAgain')}
				</button>
			)}
		</div>
	);
}
