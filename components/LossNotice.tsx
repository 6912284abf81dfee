import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Notice } from './Notice.tsx';

/** That the browser began an empty list in place of a damaged one. */
export interface Loss {
	/** ISO day. */
	readonly at: string;
	/** The person knows. */
	known(): void;
}

/** null: nothing was lost. */
export const LossContext = createContext<Loss | null>(null);

/** What happened to the list, and the way back: an empty list without a word would be the worst of answers. */
export function LossNotice() {
	const loss = useContext(LossContext);
	if (!loss) return null;
	return (
		<Notice icon="alert" level={2} title={say('data.loss.title')}>
			<p>{say('data.loss.text', { day: day(loss.at) })}</p>
			<div class="notice__steps">
				<a class="button button--main" href="/exchange.html">
					{say('data.loss.bringIn')}
				</a>
				<button type="button" class="button" onClick={() => loss.known()}>
					{say('data.loss.known')}
				</button>
			</div>
		</Notice>
	);
}
