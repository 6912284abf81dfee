import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { goToCard } from './go-to-card.ts';
import './HighlightBar.css';
import { highlightCard } from './HighlightList.tsx';
import { HIGHLIGHT_MEANINGS, type HighlightMeaning, MeaningSign } from './MeaningSign.tsx';

interface HighlightBarProps {
	/** The chosen words. */
	words: string;
	/** True when it was asked for by keyboard. */
	takesFocus: boolean;
	/** The new highlight's id; null when it could not be kept. */
	choose(meaning: HighlightMeaning): Promise<string | null>;
	leave(): void;
}

/** What chosen words mean: a press highlights them, and their card asks for a comment. */
export function HighlightBar({ words, takesFocus, choose, leave }: HighlightBarProps) {
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (takesFocus) first.current?.focus();
	}, [takesFocus]);
	const press = async (meaning: HighlightMeaning) => {
		const id = await choose(meaning);
		if (id !== null) waitForCard(highlightCard(id));
	};
	return (
		<div
			class="highlight-bar"
			role="toolbar"
			aria-label={say('annotate.chosen')}
			onKeyDown={(event) => {
				if (event.key === 'Escape') leave();
			}}
		>
			<p class="highlight-bar__words" dir="auto">
				{words}
			</p>
			<div class="highlight-bar__meanings">
				{HIGHLIGHT_MEANINGS.map((meaning, at) => (
					<button
						key={meaning}
						ref={at === 0 ? first : null}
						type="button"
						class="button"
						onClick={() => void press(meaning)}
					>
						<MeaningSign meaning={meaning} />
					</button>
				))}
			</div>
		</div>
	);
}

/** The card is drawn when the store has answered all who listen. */
function waitForCard(id: string): void {
	if (document.getElementById(id)) {
		focusComment(id);
		return;
	}
	const drawn = new MutationObserver(() => {
		if (!document.getElementById(id)) return;
		drawn.disconnect();
		focusComment(id);
	});
	drawn.observe(document.body, { childList: true, subtree: true });
}

function focusComment(id: string): void {
	goToCard(id);
	document.getElementById(id)?.querySelector<HTMLElement>('[data-edit]')?.click();
}
