import { say } from '../lib/words/index.ts';
import './KeysSheet.css';
import { useModal } from './use-modal.ts';

const KEYS = [
	['move', ['j', 'k', '↓', '↑']],
	['ends', ['Home', 'End']],
	['open', ['Enter']],
	['back', ['Esc']],
	['pick', ['x']],
	['pickMore', ['Shift + j', 'Shift + k']],
	['pickAll', ['Ctrl + A']],
	['search', ['/']],
	['filter', ['f']],
	['views', ['v']],
	['status', ['s']],
	['tag', ['t']],
	['delete', ['Delete']],
	['undo', ['Ctrl + Z']],
	['help', ['?']],
] as const;

/** Which keys do what. */
export function KeysSheet({ onClose }: { onClose(): void }) {
	const dialog = useModal();
	return (
		<dialog
			ref={dialog}
			class="keys"
			aria-labelledby="keys-title"
			onClose={onClose}
			onKeyDown={(event) => event.stopPropagation()}
		>
			<h2 id="keys-title">{say('list.keys.title')}</h2>
			<dl class="keys__list">
				{KEYS.map(([name, keys]) => (
					<div key={name} class="keys__line">
						<dt>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{say(`list.keys.${name}`)}</dd>
					</div>
				))}
			</dl>
			<button type="button" class="button" onClick={onClose}>
				{say('list.keys.close')}
			</button>
		</dialog>
	);
}
