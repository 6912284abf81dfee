import { say } from '../lib/words/index.ts';
import './ShortcutList.css';

export interface Shortcuts {
	/** The keys that open the popup, as the browser writes them; null when none are set. */
	readonly open: string | null;
	/** The way to the browser's own page of shortcuts; null where the browser has none for us. */
	readonly change: (() => void) | null;
}

/** The keys there are, and the way to change the one that the browser keeps. */
export function ShortcutList({ shortcuts: { open, change } }: { shortcuts: Shortcuts }) {
	return (
		<dl class="shortcuts">
			<div>
				<dt>{say('faces.options.shortcuts.open')}</dt>
				<dd>
					{open === null ? <span class="soft">{say('faces.options.shortcuts.none')}</span> : <kbd>{open}</kbd>}
					{change ? (
						<button type="button" class="link" onClick={change}>
							{say('faces.options.shortcuts.change')}
						</button>
					) : (
						<p class="soft">{say('faces.options.shortcuts.byHand')}</p>
					)}
				</dd>
			</div>
			<div>
				<dt>{say('faces.options.shortcuts.list')}</dt>
				<dd>{say('list.keys.elsewhere')}</dd>
			</div>
		</dl>
	);
}
