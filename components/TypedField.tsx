import type { Ref } from 'preact';
import { say } from '../lib/words/index.ts';
import './TypedField.css';
import type { useTyped } from './use-typed.ts';

interface TypedFieldProps {
	typed: ReturnType<typeof useTyped>;
	/** The name of the field; shown unless `hideLabel`. */
	label: string;
	hideLabel?: boolean;
	class?: string;
	placeholder?: string;
	inputRef?: Ref<HTMLTextAreaElement>;
}

/** A text that keeps itself, with a word on whether it is kept, and the choice when another tab changed it. */
export function TypedField({
	typed,
	label,
	hideLabel = false,
	class: more = '',
	placeholder = '',
	inputRef = null,
}: TypedFieldProps) {
	const { text, state, type, leave, settle } = typed;
	return (
		<div class={`typed ${more}`}>
			<label class="field">
				<span class={hideLabel ? 'unseen' : 'typed__label'}>{label}</span>
				<textarea
					ref={inputRef}
					class="typed__text"
					dir="auto"
					rows={2}
					value={text}
					placeholder={placeholder}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={leave}
				/>
			</label>
			<p class={`typed__state typed__state--${state.kind}`} role="status">
				{(state.kind === 'writing' || state.kind === 'saved') && say(`faces.note.${state.kind}`)}
				{state.kind === 'restored' && say('own.note.restored')}
				{state.kind === 'failed' && `${say('faces.note.failed')} ${say(`faces.store.${state.reason}.title`)}.`}
			</p>
			{state.kind === 'overtaken' && (
				<fieldset class="typed__conflict">
					<legend class="unseen">{say('own.conflict.title')}</legend>
					<p>
						<strong role="alert">{say('own.conflict.title')}</strong>
					</p>
					{state.theirs === '' ? (
						<p>{say('own.conflict.emptied')}</p>
					) : (
						<>
							<p>{say('own.conflict.theirs')}</p>
							<blockquote class="typed__theirs" dir="auto">
								{state.theirs}
							</blockquote>
						</>
					)}
					<div class="typed__choices">
						<button type="button" class="button" onClick={() => settle('both')}>
							{say('own.conflict.both')}
						</button>
						<button type="button" class="button" onClick={() => settle('mine')}>
							{say('own.conflict.mine')}
						</button>
						<button type="button" class="button" onClick={() => settle('theirs')}>
							{say('own.conflict.take')}
						</button>
					</div>
				</fieldset>
			)}
		</div>
	);
}
