import { say } from '../lib/words/index.ts';
import './BoardOffer.css';
import { boardName } from './board.ts';

/** One quiet line on the first visit of a board: whether it is to be read without a click from now on. */
export function BoardOffer({ id, answer }: { id: string; answer(yes: boolean): void }) {
	return (
		<aside class="board-offer" aria-label={say('boards.title')}>
			<p>{say('boards.offer.question', { board: boardName(id) })}</p>
			<button type="button" class="link" onClick={() => answer(true)}>
				{say('boards.offer.yes')}
			</button>
			<button type="button" class="link" onClick={() => answer(false)}>
				{say('boards.offer.notNow')}
			</button>
		</aside>
	);
}
