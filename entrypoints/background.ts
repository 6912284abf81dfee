import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analysis/index.ts';
import { offerSelection } from '../lib/browser/context-menu.ts';
import { watchBoards } from '../lib/browser/watch-boards.ts';
import { welcomeOnInstall } from '../lib/browser/welcome.ts';

export default defineBackground({
	// A module shares the analysis and its model with the pages' scripts: the package carries them once.
	type: 'module',
	main() {
		offerSelection();
		welcomeOnInstall();
		watchBoards(analyse);
	},
});
