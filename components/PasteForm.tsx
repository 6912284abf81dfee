import { useRef, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { FormSteps } from './FormSteps.tsx';
import type { Pasted } from './face.ts';
import './PasteForm.css';

/** A posting from a text that somebody has: the text, and title and company if known. */
export function PasteForm({ onRead, onCancel }: { onRead(pasted: Pasted): void; onCancel(): void }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [empty, setEmpty] = useState(false);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const written = new FormData(event.currentTarget as HTMLFormElement);
		const word = (name: keyof Pasted) => String(written.get(name) ?? '');
		const text = word('text');
		setEmpty(text.trim() === '');
		if (text.trim() === '') field.current?.focus();
		else onRead({ title: word('title'), company: word('company'), text });
	};
	return (
		<form class="form" onSubmit={submit} noValidate>
			<h1>{say('faces.paste.title')}</h1>
			<label class="field">
				<strong>{say('faces.paste.text')}</strong>
				<textarea
					ref={field}
					name="text"
					rows={9}
					dir="auto"
					autofocus
					required
					aria-describedby="paste-hint"
					aria-invalid={empty}
				/>
			</label>
			<p id="paste-hint" class="soft">
				{say(empty ? 'faces.paste.empty' : 'faces.paste.textHint')}
			</p>
			<label class="field">
				<strong>{say('faces.paste.jobTitle')}</strong>
				<input name="title" dir="auto" autocomplete="off" />
			</label>
			<label class="field">
				<strong>{say('faces.paste.company')}</strong>
				<input name="company" dir="auto" autocomplete="off" />
			</label>
			<FormSteps submit={say('faces.actions.read')} onCancel={onCancel} />
		</form>
	);
}
