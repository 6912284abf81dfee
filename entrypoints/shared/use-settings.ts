import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettings, readSettings, type Settings } from '../../lib/browser/settings.ts';

/** The settings, and how to change them; null until they are read. */
export function useSettings(): [settings: Settings | null, change: (changed: Partial<Settings>) => void] {
	const [settings, setSettings] = useState<Settings | null>(null);
	useEffect(() => {
		void readSettings().then(setSettings);
		return onSettings(setSettings);
	}, []);
	return [settings, (changed) => void changeSettings(changed)];
}
