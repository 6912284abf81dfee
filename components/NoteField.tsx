import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import './NoteField.css';

/** Time without a key press after which a note is kept, in ms. */
const PAUSE_MS = 300;

/**
 * A note that is kept as one types: after a short pause, when the field is left, and when the page goes away. `write`
 * resolves to false when it could not be kept; the words stay in the field then, and the next key press tries again.
 * One field belongs to one posting: give it the posting's id as its key.
 */
export function NoteField({ note, write }: { note: string; write(text: string): Promise<boolean> }) {
	const [text, setText] = useState(note);
	const [state, setState] = useState<'untouched' | 'writing' | 'saved' | 'failed'>('untouched');
	/** `kept` is what the store has, as far as we know; null after a failure, so that the next try writes in any case. */
	const draft = useRef<{ text: string; kept: string | null; timer: number; write: typeof write }>({
		text: note,
		kept: note,
		timer: 0,
		write,
	});
	draft.current.write = write;

	const flush = async () => {
		const { current } = draft;
		clearTimeout(current.timer);
		const words = current.text;
		if (words === current.kept) return;
		current.kept = words;
		if (await current.write(words)) {
			if (current.kept === words) setState('saved');
		} else {
			current.kept = null;
			setState('failed');
		}
	};
	useEffect(() => {
		const leave = () => void flush();
		addEventListener('pagehide', leave);
		return () => {
			removeEventListener('pagehide', leave);
			leave();
		};
	}, []);
	const type = (words: string) => {
		const { current } = draft;
		setText(words);
		setState('writing');
		current.text = words;
		clearTimeout(current.timer);
		current.timer = window.setTimeout(() => void flush(), PAUSE_MS);
	};
	return (
		<div class="note">
			<label class="field">
				<span class="note__label">
					<strong>{say('faces.note.label')}</strong>
				</span>
				<textarea
					class="note__text"
					dir="auto"
					value={text}
					placeholder={say('faces.note.placeholder')}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={() => void flush()}
				/>
			</label>
			<p class={state === 'failed' ? 'note__state note__state--failed' : 'note__state'} role="status">
				{state !== 'untouched' && say(`faces.note.${state}`)}
			</p>
		</div>
	);
}
