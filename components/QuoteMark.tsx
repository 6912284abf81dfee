import { useContext } from 'preact/hooks';
import type { Quote } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './QuoteMark.css';
import { Fold } from './Fold.tsx';
import { QuoteToolsContext } from './quote-tools.ts';
import { surroundings } from './surroundings.ts';

/** The posting's own words: the quote marked inside its sentence. Where a page stands beside, they lead to their place. */
function QuoteMark({ text, quote }: { text: string; quote: Quote }) {
	const { before, quoted, after } = surroundings(text, quote);
	const { reveal, sought } = useContext(QuoteToolsContext);
	const words = (
		<>
			{before}
			{isWhole(before, after) ? <span class="quote__whole">{quoted}</span> : <mark>{quoted}</mark>}
			{after}
		</>
	);
	const outcome = sought && sought.quote.start === quote.start && sought.quote.end === quote.end && sought.outcome;
	return (
		<div class="quote-place">
			<blockquote class="quote" dir="auto">
				{reveal ? (
					<button type="button" class="quote__go" title={say('marks.show')} onClick={() => reveal(quote)}>
						{words}
					</button>
				) : (
					words
				)}
			</blockquote>
			{outcome && outcome !== 'shown' && <p class="quote__sought">{say(`marks.sought.${outcome}`)}</p>}
		</div>
	);
}

/** A quote that is its whole sentence needs no mark. */
const isWhole = (before: string, after: string) => !/[\p{L}\p{N}]/u.test(before + after);

/** Quotes in the order given; all but the first few folded away. The same place is shown once. */
export function Quotes({ text, quotes, open = 2 }: { text: string; quotes: readonly Quote[]; open?: number }) {
	const places = [...new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()];
	const rest = places.slice(open);
	return (
		<div class="quotes">
			{places.slice(0, open).map((quote) => (
				<QuoteMark key={quote.start} text={text} quote={quote} />
			))}
			{rest.length > 0 && (
				<Fold summary={say('faces.checkCard.more', { count: rest.length })}>
					{rest.map((quote) => (
						<QuoteMark key={quote.start} text={text} quote={quote} />
					))}
				</Fold>
			)}
		</div>
	);
}
