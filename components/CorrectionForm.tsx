import { useEffect, useRef, useState } from 'preact/hooks';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import './CorrectionForm.css';
import { FormSteps } from './FormSteps.tsx';

/** What a person can put right. */
export type CorrectedFacts = Pick<Posting, 'title' | 'company' | 'location'>;

interface CorrectionFormProps {
	posting: CorrectedFacts;
	onKeep(facts: CorrectedFacts): void;
	onCancel(): void;
}

/** Title, company and place as they are, to be put right. */
export function CorrectionForm({ posting, onKeep, onCancel }: CorrectionFormProps) {
	const title = useRef<HTMLInputElement>(null);
	const [isEmpty, setEmpty] = useState(false);
	useEffect(() => title.current?.select(), []);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const written = new FormData(event.currentTarget as HTMLFormElement);
		const word = (name: keyof CorrectedFacts) => String(written.get(name) ?? '').trim();
		setEmpty(word('title') === '');
		if (word('title') === '') title.current?.focus();
		else onKeep({ title: word('title'), company: word('company') || null, location: word('location') || null });
	};
	return (
		<form
			class="form"
			aria-label={say('correction.open')}
			onSubmit={submit}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				onCancel();
			}}
			noValidate
		>
			<label class="field">
				<strong>{say('correction.title')}</strong>
				<input
					ref={title}
					name="title"
					dir="auto"
					autocomplete="off"
					required
					defaultValue={posting.title}
					aria-invalid={isEmpty}
				/>
			</label>
			<p class="correction__needed" role="alert">
				{isEmpty && say('correction.needed')}
			</p>
			<label class="field">
				<strong>{say('correction.company')}</strong>
				<input name="company" dir="auto" autocomplete="off" defaultValue={posting.company ?? ''} />
			</label>
			<label class="field">
				<strong>{say('correction.place')}</strong>
				<input name="location" dir="auto" autocomplete="off" defaultValue={posting.location ?? ''} />
			</label>
			<FormSteps submit={say('correction.keep')} onCancel={onCancel} />
		</form>
	);
}
