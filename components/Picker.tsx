// biome-ignore-all lint/a11y/useSemanticElements: a combobox with a list that narrows as one types; a select cannot
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './Picker.css';
import { useModal } from './use-modal.ts';

/** Something that can be picked; `detail` stands beside its words. */
export interface Pick {
	readonly key: string;
	readonly words: string;
	readonly detail?: string;
	pick(): void;
}

interface PickerProps {
	title: string;
	label: string;
	hint: string;
	/** What can be picked for what was typed so far, best first. */
	picks(typed: string): readonly Pick[];
	/** What is said when nothing can be. */
	none: string;
	count(picks: number): string;
	onClose(): void;
}

/** A field with a list that narrows while one types: arrows move, Enter picks, Escape closes. */
export function Picker({ title, label, hint, picks, none, count, onClose }: PickerProps) {
	const dialog = useModal();
	const list = useRef<HTMLDivElement>(null);
	const id = useId();
	const [typed, setTyped] = useState('');
	const [at, setAt] = useState(0);
	const shown = picks(typed);
	const active = shown[Math.min(at, shown.length - 1)];

	useLayoutEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
	});

	const take = (pick: Pick | undefined) => {
		if (!pick) return;
		onClose();
		pick.pick();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
		if (to !== undefined) setAt(Math.max(0, Math.min(to, shown.length - 1)));
		else if (event.key === 'Enter') take(active);
		else return;
		event.preventDefault();
	};
	const onDialogKey = (event: KeyboardEvent) => {
		// What is typed here is no key of the page.
		event.stopPropagation();
	};
	return (
		<dialog
			ref={dialog}
			class="picker"
			aria-labelledby={`${id}-title`}
			onClose={onClose}
			onKeyDown={onDialogKey}
			onClick={(event) => event.target === dialog.current && onClose()}
		>
			<div class="picker__inside">
				<h2 id={`${id}-title`} class="picker__title">
					{title}
				</h2>
				<input
					class="picker__field"
					type="text"
					role="combobox"
					aria-label={label}
					aria-expanded={shown.length > 0}
					aria-controls={`${id}-list`}
					aria-autocomplete="list"
					aria-activedescendant={active && `${id}-${shown.indexOf(active)}`}
					autocomplete="off"
					spellcheck={false}
					placeholder={hint}
					value={typed}
					autofocus
					onInput={(event) => {
						setTyped(event.currentTarget.value);
						setAt(0);
					}}
					onKeyDown={onKeyDown}
				/>
				<div ref={list} id={`${id}-list`} class="picker__list" role="listbox" aria-label={title}>
					{shown.map((pick, index) => (
						<div
							key={pick.key}
							id={`${id}-${index}`}
							class="picker__pick"
							role="option"
							tabIndex={-1}
							aria-selected={pick === active}
							onClick={() => take(pick)}
							onKeyDown={onKeyDown}
							onPointerMove={() => setAt(index)}
						>
							<span class="picker__words">
								<bdi>{pick.words}</bdi>
							</span>{' '}
							{pick.detail !== undefined && <span class="picker__detail">{pick.detail}</span>}
						</div>
					))}
				</div>
				<p class={shown.length === 0 ? 'picker__none' : 'unseen'} role="status">
					{shown.length === 0 ? none : count(shown.length)}
				</p>
			</div>
		</dialog>
	);
}

/** True if each word typed begins a word of these. */
export function isNamed(words: string, typed: string): boolean {
	const parts = words.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const wanted = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return wanted.every((word) => parts.some((part) => part.startsWith(word)));
}
