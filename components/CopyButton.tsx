import { useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';

/** Copies a text and says whether it worked. */
export function CopyButton({
	label,
	text,
	copy,
}: {
	label: string;
	text: string;
	copy(text: string): Promise<boolean>;
}) {
	const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
	return (
		<>
			<button
				type="button"
				class="button"
				onClick={async () => setOutcome((await copy(text)) ? 'copied' : 'notCopied')}
				onBlur={() => setOutcome(null)}
			>
				<Icon name={outcome === 'copied' ? 'check' : 'copy'} />
				{outcome === 'copied' ? say('faces.actions.copied') : label}
			</button>
			<span role="status" class={outcome === 'notCopied' ? 'soft' : 'unseen'}>
				{outcome && say(`faces.actions.${outcome}`)}
			</span>
		</>
	);
}
