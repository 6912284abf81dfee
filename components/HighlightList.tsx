import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../lib/store/annotations.ts';
import { say } from '../lib/words/index.ts';
import { AnnotationsContext, type Placed } from './annotations.ts';
import './HighlightList.css';
import { Icon } from './Icon.tsx';
import { HIGHLIGHT_MEANINGS, MeaningSign } from './MeaningSign.tsx';
import { QuoteToolsContext } from './quote-tools.ts';
import './Undo.css';
import { useFocusAfter } from './use-focus-after.ts';

/** The id of a highlight's card, to which its words lead back. */
export const highlightCard = (id: string) => `highlight-${id}`;

/** The person's highlights in the order of the text, and what was taken away last. */
export function HighlightList() {
	const annotations = useContext(AnnotationsContext);
	if (!annotations) return null;
	const { highlights, removed, trouble } = annotations;
	return (
		<section class="highlights" aria-label={say('annotate.highlights.title')}>
			<h2>{say('annotate.highlights.title')}</h2>
			{highlights.length === 0 && <p class="soft">{say('annotate.highlights.none')}</p>}
			<ul class="highlights__list">
				{highlights.map((highlight) => (
					<HighlightCard key={highlight.id} highlight={highlight} />
				))}
			</ul>
			<div class={removed ? 'undo' : 'undo undo--empty'}>
				<p role="status">{removed && say(`annotate.removed.${removed}`)}</p>
				{removed && (
					<>
						<button type="button" class="button" onClick={() => annotations.undo()}>
							{say('faces.actions.undo')}
						</button>
						<button
							type="button"
							class="link"
							aria-label={say('faces.actions.close')}
							onClick={() => annotations.dismiss()}
						>
							<Icon name="close" />
						</button>
					</>
				)}
			</div>
			<p class={trouble ? 'highlights__trouble' : 'unseen'} role="alert">
				{trouble && say('annotate.notKept', { reason: say(`faces.store.${trouble.reason}.text`) })}
			</p>
		</section>
	);
}

function HighlightCard({ highlight }: { highlight: Placed<Highlight> }) {
	const annotations = useContext(AnnotationsContext);
	const { reveal } = useContext(QuoteToolsContext);
	const [isEdited, setEdited] = useState(false);
	const { id, meaning, comment, range, target } = highlight;
	const [{ exact }] = target.selector;
	const edit = useRef<HTMLButtonElement>(null);
	useFocusAfter(isEdited, edit);
	return (
		<li id={highlightCard(id)} class="highlight" tabIndex={-1}>
			{!range && <p class="soft">{say('annotate.highlights.gone')}</p>}
			<p class="highlight__head">
				<MeaningSign meaning={meaning} />
			</p>
			<blockquote class={range ? 'highlight__words' : 'highlight__words highlight__words--gone'} dir="auto">
				{reveal && range ? (
					<button
						type="button"
						class="quote__go"
						title={say('marks.show')}
						onClick={() => reveal({ ...range, text: exact })}
					>
						{exact}
					</button>
				) : (
					exact
				)}
			</blockquote>
			{isEdited ? (
				<HighlightForm
					highlight={highlight}
					done={(changed) => {
						if (changed) annotations?.change(highlight, changed);
						setEdited(false);
					}}
				/>
			) : (
				<>
					{comment && (
						<p key="comment" class="highlight__comment" dir="auto">
							{comment}
						</p>
					)}
					{/* Told apart by key: the focus stays on its button when a comment comes above it. */}
					<p key="actions" class="highlight__actions">
						<button ref={edit} type="button" class="link" data-edit onClick={() => setEdited(true)}>
							{say('annotate.highlights.edit')}
						</button>
						<button type="button" class="link" onClick={() => annotations?.remove(highlight)}>
							{say('annotate.highlights.delete')}
						</button>
					</p>
				</>
			)}
		</li>
	);
}

interface HighlightFormProps {
	highlight: Highlight;
	/** null: nothing is to be changed. */
	done(changed: Pick<Highlight, 'meaning' | 'comment'> | null): void;
}

function HighlightForm({ highlight, done }: HighlightFormProps) {
	const [meaning, setMeaning] = useState(highlight.meaning);
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);
	const keep = () => done({ meaning, comment: field.current?.value.trim() ?? '' });
	return (
		<form
			class="highlight__form"
			onSubmit={(event) => {
				event.preventDefault();
				keep();
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape') done(null);
				if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
			}}
		>
			<fieldset class="highlight__meanings">
				<legend class="unseen">{say('annotate.chosen')}</legend>
				{HIGHLIGHT_MEANINGS.map((one) => (
					<label key={one}>
						<input
							type="radio"
							name={`meaning-${highlight.id}`}
							checked={one === meaning}
							onChange={() => setMeaning(one)}
						/>
						<MeaningSign meaning={one} />
					</label>
				))}
			</fieldset>
			<label class="field">
				{say('annotate.highlights.comment')}
				<textarea ref={field} rows={2} defaultValue={highlight.comment} />
			</label>
			<div class="highlight__actions">
				<button type="submit" class="button">
					{say('annotate.highlights.done')}
				</button>
				<button type="button" class="button button--quiet" onClick={() => done(null)}>
					{say('faces.actions.cancel')}
				</button>
			</div>
		</form>
	);
}
