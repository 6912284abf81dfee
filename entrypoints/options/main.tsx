import { OptionsView } from '../../components/OptionsView.tsx';
import { openList } from '../../lib/browser/open.ts';
import { say } from '../../lib/words/index.ts';
import { openGuide } from '../guide/open.ts';
import { showPage } from './show.tsx';
import { useSettings } from './use-settings.ts';

function Options() {
	const [settings, change] = useSettings();
	return (
		<OptionsView
			settings={settings}
			change={change}
			onOpenGuide={() => void openGuide()}
			onOpenList={() => void openList()}
		/>
	);
}

void showPage(<Options />, () => say('faces.options.title'));
