import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';

const LONGEST = 60;

/** The person's own tags: chips, and a field that suggests those in use. */
export function TagField({
	tags,
	inUse,
	add,
	remove,
}: {
	tags: readonly string[];
	inUse: readonly string[];
	add(tag: string): void;
	remove(tag: string): void;
}) {
	const [words, setWords] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const [label, list] = [useId(), useId()];
	const keep = (event: Event) => {
		event.preventDefault();
		for (const part of words.split(',')) {
			const tag = part.trim().replaceAll(/\s+/g, ' ');
			if (tag !== '') add(tag);
		}
		setWords('');
	};
	return (
		<form onSubmit={keep} aria-labelledby={label}>
			<p id={label} class="own__label">
				{say('own.tags.label')}
			</p>
			{tags.length > 0 && (
				<ul class="tags">
					{tags.map((tag) => (
						<li key={tag} class="tag">
							<bdi>{tag}</bdi>
							<button
								type="button"
								class="tag__remove"
								aria-label={say('own.tags.remove', { tag })}
								onClick={() => {
									remove(tag);
									field.current?.focus();
								}}
							>
								<Icon name="close" size={10} />
							</button>
						</li>
					))}
				</ul>
			)}
			<div class="own__more">
				<input
					ref={field}
					type="text"
					list={list}
					aria-label={say('own.tags.add')}
					placeholder={say('own.tags.add')}
					maxLength={LONGEST}
					value={words}
					onInput={(event) => setWords(event.currentTarget.value)}
				/>
				<button type="submit" class="button">
					{say('own.notebook.addButton')}
				</button>
			</div>
			<datalist id={list}>
				{inUse
					.filter((tag) => !tags.includes(tag))
					.map((tag) => (
						<option key={tag} value={tag} />
					))}
			</datalist>
		</form>
	);
}
