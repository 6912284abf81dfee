import { useState } from 'preact/hooks';
import { OptionsView } from '../../components/OptionsView.tsx';
import { openList } from '../../lib/browser/open.ts';
import { openGuide } from '../guide/open.ts';
import { showPage } from './show.tsx';
import { chooseTheme, chosenTheme, type Theme } from './theme.ts';

function Options() {
	const [theme, setTheme] = useState(chosenTheme);
	const choose = (next: Theme) => {
		chooseTheme(next);
		setTheme(next);
	};
	return (
		<OptionsView
			theme={theme}
			onTheme={choose}
			onOpenGuide={() => void openGuide()}
			onOpenList={() => void openList()}
		/>
	);
}

showPage(<Options />);
