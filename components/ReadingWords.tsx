import { say } from '../lib/words/index.ts';
import { Notice } from './Notice.tsx';
import { ProgressLine } from './ProgressLine.tsx';

/** How far the postings' words have been read for a search that looks at all of them. */
export type WordsRead = { readonly kind: 'reading'; readonly share: number } | { readonly kind: 'stopped' };

/** Says how long a search still has to read before it can answer, and lets it be stopped. */
export function ReadingWords({
	words,
	level = 1,
	stop,
	readOn,
}: {
	words: WordsRead;
	level?: 1 | 2;
	stop(): void;
	readOn(): void;
}) {
	if (words.kind === 'stopped') {
		return (
			<Notice icon="search" level={level} title={say('readingWords.stopped.title')}>
				<p>{say('readingWords.stopped.text')}</p>
				<div class="notice__steps">
					<button type="button" class="button" onClick={() => readOn()}>
						{say('readingWords.readOn')}
					</button>
				</div>
			</Notice>
		);
	}
	return (
		<Notice icon="wait" level={level} title={say('readingWords.title')} busy>
			<p>{say('readingWords.text')}</p>
			<ProgressLine
				words={say('readingWords.progress')}
				share={words.share}
				stop={{ name: say('readingWords.stop'), press: stop }}
			/>
		</Notice>
	);
}
