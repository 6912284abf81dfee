import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { languageName } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { FoundList } from './FoundList.tsx';
import { Icon } from './Icon.tsx';
import { MixedNote } from './MixedNote.tsx';
import { Notice } from './Notice.tsx';
import './ReportView.css';

/** A posting that was read but not judged: another kind of role, another language, too short. */
export function ReportNotice({
	report,
	posting,
	onPaste,
}: {
	report: Exclude<Report, { kind: 'read' }>;
	posting: Posting;
	/** Left out where nothing can be pasted. */
	onPaste?: (() => void) | undefined;
}) {
	const step = onPaste && (
		<div class="notice__steps">
			<button type="button" class="button" onClick={onPaste}>
				<Icon name="paste" />
				{say('faces.actions.paste')}
			</button>
		</div>
	);
	if (report.kind === 'other-role') {
		const { domain } = report.findings;
		const kind = domain.state === 'stated' ? domain.value : 'other';
		return (
			<>
				<Notice icon="person" level={2} title={say('faces.notice.other-role.title')}>
					<p>{say('faces.notice.other-role.text', { domain: say(`codebook.domain.${kind}.means`) })}</p>
					<p class="notice__detail">{say('faces.notice.other-role.step')}</p>
				</Notice>
				<section class="report__found">
					<h2>{say('faces.found.title')}</h2>
					<FoundList findings={report.findings} text={posting.text} saidOnly />
				</section>
			</>
		);
	}
	if (report.kind === 'other-language') {
		const language = languageName(report.language);
		return (
			<Notice icon="language" level={2} title={say('faces.notice.other-language.title')}>
				<p>
					{language === null
						? say('faces.notice.other-language.unknown')
						: say('faces.notice.other-language.text', { language })}
				</p>
				<MixedNote text={posting.text} main={report.language} />
				{step}
			</Notice>
		);
	}
	return (
		<Notice icon="short" level={2} title={say('faces.notice.too-short.title')}>
			<p>{say('faces.notice.too-short.text', { count: report.words })}</p>
			{step}
		</Notice>
	);
}
