import { useEffect } from 'preact/hooks';
import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import './Annotating.css';
import type { PageWords } from './annotations.ts';
import { Fold } from './Fold.tsx';
import { goToCard } from './go-to-card.ts';
import { HighlightList } from './HighlightList.tsx';
import { PostingText } from './PostingText.tsx';

const TEXT_FOLD = 'posting-text';

interface AnnotatingProps {
	posting: Posting;
	report: Report;
	/** Where a page stands beside. */
	pageWords?: PageWords | undefined;
}

/** The person's highlights, and the posting's text to make them in. */
export function Annotating({ posting, report, pageWords }: AnnotatingProps) {
	const place = pageWords?.place ?? null;
	useEffect(() => {
		if (place) goToCard(TEXT_FOLD);
	}, [place]);
	return (
		<>
			<HighlightList />
			<Fold id={TEXT_FOLD} class="annotating" summary={<h2>{say('annotate.text.title')}</h2>}>
				{pageWords?.take && (
					<button type="button" class="button annotating__take" onClick={pageWords.take}>
						{say('annotate.text.fromPage')}
					</button>
				)}
				<p class={place && place.kind !== 'found' ? 'annotating__word' : 'unseen'} role="status">
					{place && place.kind !== 'found' && say(`annotate.text.${place.kind}`)}
				</p>
				{/* Another posting: words that were chosen in the one before are chosen no more. */}
				<PostingText
					key={`${posting.url} ${posting.text}`}
					text={posting.text}
					report={report}
					asked={place?.kind === 'found' ? place.range : null}
				/>
			</Fold>
		</>
	);
}
