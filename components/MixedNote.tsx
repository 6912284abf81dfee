import { useMemo } from 'preact/hooks';
import { otherPart } from '../lib/analysis/mixed.ts';
import { languageName, percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';

/** Says that a part of the text is in another language; nothing when it is not. `main` is the language of the rest. */
export function MixedNote({ text, main }: { text: string; main: string }) {
	const part = useMemo(() => otherPart(text, main), [text, main]);
	if (!part || (main !== 'en' && part.language !== 'en')) return null;
	const share = percent(part.share);
	return (
		<p class="notice__detail">
			{main === 'en'
				? say('faces.notice.mixed.read', { share, language: languageName(part.language) ?? part.language })
				: say('faces.notice.mixed.refused', { share })}
		</p>
	);
}
