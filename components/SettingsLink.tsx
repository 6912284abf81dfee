import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';

/** From the popup and the panel to the settings, in a tab. */
export function SettingsLink() {
	return (
		<a
			class="link"
			href="/options.html"
			target="_blank"
			rel="noreferrer"
			aria-label={say('faces.ways.options')}
			title={say('faces.ways.options')}
		>
			<Icon name="sliders" />
		</a>
	);
}
