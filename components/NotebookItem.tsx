import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entries, NotebookQuestion } from '../lib/store/entries.ts';
import { say } from '../lib/words/index.ts';
import type { Asker } from '../lib/words/questions.ts';
import { Icon } from './Icon.tsx';
import { move, questionText, takeAway, tick } from './notebook.ts';
import type { OpenedActions } from './opened-actions.ts';
import { SettleField } from './SettleField.tsx';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './use-typed.ts';

interface NotebookItemProps {
	item: NotebookQuestion;
	/** From 0. */
	at: number;
	count: number;
	asker: Asker;
	/** Why it is asked, and what answers sound like. */
	why: ComponentChildren;
	entries: Entries;
	actions: OpenedActions;
	/** Changes the notebook as it stands in the store. */
	change(by: (notebook: readonly NotebookQuestion[]) => readonly NotebookQuestion[]): void;
	/** Hears where the question went, from 1. */
	onMoved(place: number): void;
}

/** One question: whether it was asked, the answer, what the answer settles, and its place in the list. */
export function NotebookItem({ item, at, count, asker, why, entries, actions, change, onMoved }: NotebookItemProps) {
	const { id, ticked } = item;
	const question = questionText(item, asker);
	const answer = entries[`answer.${id}`];
	const typed = useTyped(answer, actions.typed(`answer.${id}`));
	const row = useRef<HTMLLIElement>(null);
	/** What had the focus when the question moved: it stays there, wherever the row goes. */
	const held = useRef<HTMLElement | null>(null);
	useEffect(() => {
		held.current?.focus();
		held.current = null;
	}, [at]);

	const go = (by: -1 | 1) => {
		const place = at + by;
		if (place < 0 || place >= count) return;
		held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
		change((notebook) => move(notebook, id, by));
		onMoved(place + 1);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
		event.preventDefault();
		go(event.key === 'ArrowUp' ? -1 : 1);
	};
	return (
		<li ref={row} class={ticked ? 'item item--ticked' : 'item'} onKeyDown={onKeyDown}>
			<div class="item__head">
				<label class="item__tick">
					<input
						type="checkbox"
						checked={ticked}
						aria-label={say('own.notebook.ticked', { question })}
						onChange={(event) => {
							const { checked } = event.currentTarget;
							change((notebook) => tick(notebook, id, checked));
						}}
					/>
				</label>
				<p class="item__question">
					<bdi>{question}</bdi>
					{item.asks.kind === 'own' && <span class="item__own">{say('own.notebook.own')}</span>}
				</p>
				<div class="item__moves">
					<Move name="up" words={say('own.notebook.up', { question })} off={at === 0} onPress={() => go(-1)} />
					<Move
						name="down"
						words={say('own.notebook.down', { question })}
						off={at === count - 1}
						onPress={() => go(1)}
					/>
					{item.asks.kind === 'own' && typed.text === '' && (
						<button
							type="button"
							class="item__move"
							aria-label={say('own.notebook.remove', { question })}
							onClick={() => change((notebook) => takeAway(notebook, id))}
						>
							<Icon name="close" size={12} />
						</button>
					)}
				</div>
			</div>
			<div class="item__why-place">{why}</div>
			<div class="item__answer">
				<TypedField
					typed={typed}
					label={say('own.notebook.answerTo', { question })}
					placeholder={say('own.notebook.answer')}
					hideLabel
				/>
				<SettleField item={item} entries={entries} actions={actions} />
			</div>
		</li>
	);
}

/** Stays in the order of focus when there is nowhere to go, so that the focus is not lost at the end of the list. */
function Move({ name, words, off, onPress }: { name: 'up' | 'down'; words: string; off: boolean; onPress(): void }) {
	return (
		<button
			type="button"
			class={`item__move item__move--${name}`}
			aria-label={words}
			aria-disabled={off}
			onClick={onPress}
		>
			<Icon name="turn" size={12} />
		</button>
	);
}
