import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../lib/store/entries.ts';
import { say } from '../lib/words/index.ts';
import { Markdown } from './Markdown.tsx';
import './NoteField.css';
import { TypedField } from './TypedField.tsx';
import { type TypedActions, useTyped } from './use-typed.ts';

/** The note of a posting: Markdown, to write and to read. It belongs to one posting: give it the posting's id as its key. */
export function NoteField({ entry, actions }: { entry: Entry<'note'> | undefined; actions: TypedActions }) {
	const typed = useTyped(entry, actions);
	const [isRead, setRead] = useState(false);
	const field = useRef<HTMLTextAreaElement>(null);
	const canRead = typed.text.trim() !== '' && typed.state.kind !== 'overtaken';
	const reads = isRead && canRead;
	return (
		<div class="note">
			{canRead && (
				<button
					type="button"
					class="link note__turn"
					onClick={() => {
						setRead(!reads);
						if (reads) queueMicrotask(() => field.current?.focus());
					}}
				>
					{say(reads ? 'own.note.write' : 'own.note.read')}
				</button>
			)}
			{reads ? (
				<section aria-label={say('faces.note.label')}>
					<p class="typed__label" aria-hidden="true">
						{say('faces.note.label')}
					</p>
					<div class="note__read">
						<Markdown text={typed.text} />
					</div>
				</section>
			) : (
				<>
					<TypedField
						typed={typed}
						label={say('faces.note.label')}
						placeholder={say('faces.note.placeholder')}
						inputRef={field}
					/>
					<p class="note__hint">{say('own.note.hint')}</p>
				</>
			)}
		</div>
	);
}
