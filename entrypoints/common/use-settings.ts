import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../components/SettingRefused.tsx';
import { changeSettings, onSettings, readSettings, type Settings } from '../../lib/browser/settings.ts';

interface Chosen {
	/** null until they are read. */
	readonly settings: Settings | null;
	readonly refused: Refused;
	change(changed: Partial<Settings>): void;
}

/** The settings, and how to change them. */
export function useSettings(): Chosen {
	const [settings, setSettings] = useState<Settings | null>(null);
	const [refused, setRefused] = useState<Refused>(null);
	const refuse = (what: 'read' | 'change') => (error: unknown) => {
		console.error(error);
		setRefused({ what });
	};
	useEffect(() => {
		readSettings().then(setSettings, refuse('read'));
		return onSettings(setSettings);
	}, []);
	const change = (changed: Partial<Settings>) =>
		void changeSettings(changed).then(() => setRefused(null), refuse('change'));
	return { settings, refused, change };
}
