import { useContext } from 'preact/hooks';
import type { Field } from '../lib/analysis/codebook.ts';
import type { Quote } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './QuoteMark.css';
import { Fold } from './Fold.tsx';
import { QuoteDispute } from './QuoteDispute.tsx';
import { QuoteToolsContext } from './quote-tools.ts';
import { surroundings } from './surroundings.ts';

/** The posting's own words: the quote marked inside its sentence. Where a page stands beside, they lead to their place. */
function QuoteMark({ text, quote, about }: { text: string; quote: Quote; about: readonly Field[] }) {
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
			{quote.inferred && <p class="quote__inferred">{say('depth.finding.nearest')}</p>}
			<blockquote class={quote.inferred ? 'quote quote--inferred' : 'quote'} dir="auto">
				{reveal ? (
					<button type="button" class="quote__go" title={say('marks.show')} onClick={() => reveal(quote)}>
						{words}
					</button>
				) : (
					words
				)}
			</blockquote>
			<QuoteDispute quote={quote} fields={about} />
			{outcome && outcome !== 'shown' && <p class="quote__sought">{say(`marks.sought.${outcome}`)}</p>}
		</div>
	);
}

/** A quote that is its whole sentence needs no mark. */
const isWhole = (before: string, after: string) => !/[\p{L}\p{N}]/u.test(before + after);

interface QuotesProps {
	text: string;
	quotes: readonly Quote[];
	/** The fields that they are shown for, and for which they can be disputed. */
	about?: readonly Field[];
	/** How many stand in the open. */
	open?: number;
}

const NOTHING: readonly Field[] = [];

/** Quotes in the order given; all but the first few folded away. The same place is shown once, as what says most. */
export function Quotes({ text, quotes, about = NOTHING, open = 2 }: QuotesProps) {
	const shown = new Map<string, Quote>();
	for (const quote of quotes) {
		const place = `${quote.start}-${quote.end}`;
		if (!shown.has(place) || !quote.inferred) shown.set(place, quote);
	}
	const places = [...shown.values()];
	const rest = places.slice(open);
	return (
		<div class="quotes">
			{places.slice(0, open).map((quote) => (
				<QuoteMark key={quote.start} text={text} quote={quote} about={about} />
			))}
			{rest.length > 0 && (
				<Fold summary={say('faces.checkCard.more', { count: rest.length })}>
					{rest.map((quote) => (
						<QuoteMark key={quote.start} text={text} quote={quote} about={about} />
					))}
				</Fold>
			)}
		</div>
	);
}
