import { useEffect, useState } from 'preact/hooks';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { openingKeys } from '../../lib/browser/shortcuts.ts';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../common/show.tsx';
import { useSettings } from '../common/use-settings.ts';

function Welcome() {
	const { settings, refused, change } = useSettings();
	const [keys, setKeys] = useState<string | null>(null);
	useEffect(() => void openingKeys().then(setKeys), []);
	return (
		<WelcomeView role={settings?.role ?? null} refused={refused} chooseRole={(role) => change({ role })} keys={keys} />
	);
}

void showPage(<Welcome />, () => say('welcome.title'));
