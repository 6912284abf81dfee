import type { ComponentChildren } from 'preact';
import { say } from '../lib/words/index.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/words/languages.ts';
import { OptionsGroup } from './OptionsGroup.tsx';
import './OptionsView.css';
import { RoleChoice } from './RoleChoice.tsx';
import { type Refused, SettingRefused } from './SettingRefused.tsx';
import { ShortcutList, type Shortcuts } from './ShortcutList.tsx';
import type { Settings } from './settings.ts';
import { TopBar } from './TopBar.tsx';
import { Ways } from './Ways.tsx';
import { WeightsForm } from './WeightsForm.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

interface OptionsViewProps {
	/** null until they are read. */
	settings: Settings | null;
	refused: Refused;
	change(changed: Partial<Settings>): void;
	shortcuts: Shortcuts;
	/** Groups of their own, each an `OptionsGroup`. */
	children?: ComponentChildren;
}

/** Settings. */
export function OptionsView({ settings, refused, change, shortcuts, children }: OptionsViewProps) {
	return (
		<div class="options">
			<TopBar>
				<Ways here="options" />
			</TopBar>
			<main class="options__main">
				<h1>{say('faces.options.title')}</h1>
				<p class="soft">{say('faces.options.intro')}</p>
				<SettingRefused refused={refused} />
				{settings && <Groups settings={settings} change={change} shortcuts={shortcuts} more={children} />}
				<p class="soft">{say('faces.options.privacy')}</p>
			</main>
		</div>
	);
}

interface GroupsProps {
	settings: Settings;
	change: OptionsViewProps['change'];
	shortcuts: Shortcuts;
	more: ComponentChildren;
}

function Groups({ settings, change, shortcuts, more }: GroupsProps) {
	return (
		<>
			<OptionsGroup id="role" title={say('faces.options.role.title')}>
				<p class="soft">{say('faces.options.role.intro')}</p>
				<RoleChoice role={settings.role} choose={(role) => change({ role })} />
			</OptionsGroup>
			<OptionsGroup id="looks" title={say('faces.options.looks')}>
				<Choices
					title={say('faces.options.theme.title')}
					name="theme"
					chosen={settings.theme}
					choices={THEMES.map((theme) => [theme, say(`faces.options.theme.${theme}`)])}
					choose={(theme) => change({ theme })}
				/>
				<Choices
					title={say('faces.options.language.title')}
					name="language"
					chosen={settings.language}
					choices={(['auto', ...LANGUAGES] as const).map((language) => [language, languageLabel(language)])}
					choose={(language) => change({ language })}
				/>
				<p class="soft">{say('faces.options.language.note')}</p>
			</OptionsGroup>
			{more}
			<OptionsGroup id="weights" title={say('faces.options.weights.title')}>
				<WeightsForm weights={settings.weights} change={(weights) => change({ weights })} />
			</OptionsGroup>
			<OptionsGroup id="keys" title={say('faces.options.shortcuts.title')}>
				<ShortcutList shortcuts={shortcuts} />
			</OptionsGroup>
		</>
	);
}

function languageLabel(language: Settings['language']) {
	return language === 'auto' ? (
		say('faces.options.language.auto')
	) : (
		<span lang={language}>{LANGUAGE_NAMES[language]}</span>
	);
}

interface ChoicesProps<T extends string> {
	title: string;
	name: string;
	chosen: T;
	choices: readonly (readonly [value: T, label: ComponentChildren])[];
	choose(value: T): void;
}

function Choices<T extends string>({ title, name, chosen, choices, choose }: ChoicesProps<T>) {
	return (
		<fieldset class="choices">
			<legend>{title}</legend>
			{choices.map(([value, label]) => (
				<label key={value} class="choice">
					<input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
					{label}
				</label>
			))}
		</fieldset>
	);
}
