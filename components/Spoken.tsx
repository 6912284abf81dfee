import { useContext } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import type { Asker } from '../lib/words/questions.ts';
import { verdictSentence } from '../lib/words/report.ts';
import type { Face } from './face.ts';
import { Reader } from './reader.ts';

/** Says aloud what has come on show. */
export function Spoken({ face }: { face: Face }) {
	const asker = useContext(Reader);
	return (
		<p class="unseen" role="status">
			{spoken(face, asker)}
		</p>
	);
}

function spoken(face: Face, asker: Asker): string {
	if (face.kind !== 'report') return say(`faces.notice.${face.kind}.title`);
	const { report, posting } = face;
	const finding = report.kind === 'read' ? verdictSentence(report, asker) : say(`faces.notice.${report.kind}.title`);
	return `${posting.title}. ${finding}`;
}
