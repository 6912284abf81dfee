import { say } from '../lib/words/index.ts';
import './SettingRefused.css';

/** What of the settings the browser refused last; null: nothing. Another one each time, so that switches show what is so. */
export type Refused = { readonly what: 'read' | 'change' } | null;

/** That a choice was not kept, or that none could be read. */
export function SettingRefused({ refused }: { refused: Refused }) {
	if (!refused) return null;
	return (
		<p class="setting-refused" role="alert">
			{say(`faces.options.refused.${refused.what}`)}
		</p>
	);
}
