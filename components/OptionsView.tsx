import { say } from '../lib/words/index.ts';
import './OptionsView.css';
import { TopBar } from './TopBar.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

interface OptionsViewProps {
	theme: Theme;
	onTheme(theme: Theme): void;
	onOpenGuide(): void;
	onOpenList(): void;
}

/** Settings. */
export function OptionsView({ theme, onTheme, onOpenGuide, onOpenList }: OptionsViewProps) {
	return (
		<div class="options">
			<TopBar>
				<button type="button" class="link" onClick={onOpenGuide}>
					{say('faces.actions.howWeRead')}
				</button>
				<button type="button" class="link" onClick={onOpenList}>
					{say('faces.actions.openList')}
				</button>
			</TopBar>
			<main class="options__main">
				<h1>{say('faces.options.title')}</h1>
				<fieldset class="options__group">
					<legend>{say('faces.options.theme.title')}</legend>
					{THEMES.map((one) => (
						<label key={one} class="options__choice">
							<input type="radio" name="theme" checked={one === theme} onChange={() => onTheme(one)} />
							{say(`faces.options.theme.${one}`)}
						</label>
					))}
				</fieldset>
				<p class="soft">{say('faces.options.privacy')}</p>
			</main>
		</div>
	);
}
