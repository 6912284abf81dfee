import { nameOfLanguage } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { LANGUAGES } from '../lib/words/languages.ts';
import './OptionsView.css';
import type { Settings } from './settings.ts';
import { TopBar } from './TopBar.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

interface OptionsViewProps {
	/** null until they are read. */
	settings: Settings | null;
	change(changed: Partial<Settings>): void;
	onOpenGuide(): void;
	onOpenList(): void;
}

/** Settings. */
export function OptionsView({ settings, change, onOpenGuide, onOpenList }: OptionsViewProps) {
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
				{settings && <Looks settings={settings} change={change} />}
				<p class="soft">{say('faces.options.privacy')}</p>
			</main>
		</div>
	);
}

function Looks({ settings, change }: { settings: Settings; change: OptionsViewProps['change'] }) {
	return (
		<>
			<fieldset class="options__group">
				<legend>{say('faces.options.theme.title')}</legend>
				{THEMES.map((theme) => (
					<label key={theme} class="options__choice">
						<input type="radio" name="theme" checked={theme === settings.theme} onChange={() => change({ theme })} />
						{say(`faces.options.theme.${theme}`)}
					</label>
				))}
			</fieldset>
			<fieldset class="options__group">
				<legend>{say('faces.options.language.title')}</legend>
				{(['auto', ...LANGUAGES] as const).map((language) => (
					<label key={language} class="options__choice">
						<input
							type="radio"
							name="language"
							checked={language === settings.language}
							onChange={() => change({ language })}
						/>
						{language === 'auto' ? (
							say('faces.options.language.auto')
						) : (
							<span lang={language}>{nameOfLanguage(language)}</span>
						)}
					</label>
				))}
			</fieldset>
		</>
	);
}
