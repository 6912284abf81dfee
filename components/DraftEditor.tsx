import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { joined } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import './DraftEditor.css';
import { type Mark, markAt } from './draft-marks.ts';

interface DraftEditorProps {
	title: string;
	text: string;
	marks: readonly Mark[];
	/** False when the browser refused to keep the draft. */
	kept: boolean;
	write(changed: { title?: string; text?: string }): void;
}

const TONES = ['met', 'concern', 'flag'] as const;

/** The draft with its marks: a text area over the same text, of which only the marks show. */
export function DraftEditor({ title, text, marks, kept, write }: DraftEditorProps) {
	const area = useRef<HTMLTextAreaElement>(null);
	const [place, setPlace] = useState(0);
	useEffect(() => {
		const follow = () => {
			if (area.current && document.activeElement === area.current) setPlace(area.current.selectionStart);
		};
		document.addEventListener('selectionchange', follow);
		return () => document.removeEventListener('selectionchange', follow);
	}, []);
	const behind = useMemo(() => <Backdrop text={text} marks={marks} />, [text, marks]);
	const here = markAt(marks, place);
	return (
		<div class="draft-editor">
			<label class="field">
				{say('draft.editor.title')}
				<input
					type="text"
					value={title}
					placeholder={say('draft.editor.titleHint')}
					dir="auto"
					onInput={(event) => write({ title: event.currentTarget.value })}
				/>
			</label>
			<div class="field">
				<label for="draft-text">{say('draft.editor.text')}</label>
				<div class="draft-editor__paper">
					{behind}
					<textarea
						ref={area}
						id="draft-text"
						class="draft-editor__text"
						value={text}
						placeholder={say('draft.editor.textHint')}
						aria-describedby="draft-kept"
						dir="auto"
						spellcheck
						onInput={(event) => write({ text: event.currentTarget.value })}
					/>
				</div>
			</div>
			<p class="draft-editor__here" aria-live="polite">
				{here ? say('draft.editor.here', { what: joined(here.names) }) : say('draft.editor.nowhere')}
			</p>
			<div class="draft-editor__foot">
				<span id="draft-kept" class={kept ? 'soft' : 'draft-editor__lost'} role={kept ? undefined : 'alert'}>
					{say(kept ? 'draft.editor.kept' : 'draft.editor.notKept')}
				</span>
				<span class="soft">{say('draft.editor.count', { count: wordCount(text) })}</span>
				<ul class="draft-editor__legend" aria-label={say('draft.editor.legend')}>
					{TONES.map((tone) => (
						<li key={tone}>
							<span class={`draft-mark draft-mark--${tone}`}>{say(`draft.editor.marks.${tone}`)}</span>
						</li>
					))}
					<li>
						<span class="draft-mark draft-mark--met draft-mark--inferred">{say('draft.editor.marks.inferred')}</span>
					</li>
				</ul>
			</div>
		</div>
	);
}

function Backdrop({ text, marks }: { text: string; marks: readonly Mark[] }) {
	let at = 0;
	const pieces = marks.map(({ start, end, tone, inferred }) => {
		const plain = text.slice(at, start);
		at = end;
		return (
			<>
				{plain}
				<mark class={`draft-mark draft-mark--${tone}${inferred ? ' draft-mark--inferred' : ''}`}>
					{text.slice(start, end)}
				</mark>
			</>
		);
	});
	return (
		<div class="draft-editor__behind" aria-hidden="true" dir="auto">
			{pieces}
			{text.slice(at)}
			{/* A last line that is empty has no height by itself. */}
			{'\n'}
		</div>
	);
}

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
