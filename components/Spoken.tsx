import { say } from '../lib/words/index.ts';
import { verdictSentence } from '../lib/words/report.ts';
import type { Face } from './face.ts';

/** Says aloud what has come on show. */
export function Spoken({ face }: { face: Face }) {
	return (
		<p class="unseen" role="status">
			{spoken(face)}
		</p>
	);
}

function spoken(face: Face): string {
	if (face.kind !== 'report') return say(`faces.notice.${face.kind}.title`);
	const { report, posting } = face;
	const finding = report.kind === 'read' ? verdictSentence(report) : say(`faces.notice.${report.kind}.title`);
	return `${posting.title}. ${finding}`;
}
