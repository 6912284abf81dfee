import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { type CorrectedFacts, CorrectionForm } from './CorrectionForm.tsx';
import { Icon } from './Icon.tsx';
import { PostingHead } from './PostingHead.tsx';

interface CorrectableHeadProps {
	posting: Omit<Posting, 'text' | 'schema'>;
	/** Company and place only. */
	brief?: boolean;
	/** What is to be done with what was put right; null: it cannot be. */
	correct: ((facts: CorrectedFacts) => void) | null;
	children?: ComponentChildren;
}

/** The head of a posting; a page can be wrong about it, so its place is taken, when asked, by a form. */
export function CorrectableHead({ posting, brief = false, correct, children }: CorrectableHeadProps) {
	const [isOpen, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const wasOpen = useRef(false);
	// Another posting has come to be on show.
	useEffect(() => setOpen(false), [posting.url]);
	useEffect(() => {
		if (wasOpen.current && !isOpen) opener.current?.focus();
		wasOpen.current = isOpen;
	}, [isOpen]);
	if (isOpen && correct) {
		return (
			<CorrectionForm
				posting={posting}
				onKeep={(facts) => {
					setOpen(false);
					correct(facts);
				}}
				onCancel={() => setOpen(false)}
			/>
		);
	}
	return (
		<PostingHead posting={posting} brief={brief}>
			{correct && (
				<button
					ref={opener}
					type="button"
					class="button button--quiet"
					aria-label={say('correction.open')}
					title={say('correction.open')}
					onClick={() => setOpen(true)}
				>
					<Icon name="pen" />
				</button>
			)}
			{children}
		</PostingHead>
	);
}
