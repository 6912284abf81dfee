import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analysis/index.ts';
import { offerSelection } from '../lib/browser/context-menu.ts';
import { journalOnStart } from '../lib/browser/journal.ts';
import { watchBoards } from '../lib/browser/watch-boards.ts';
import { welcomeOnInstall } from '../lib/browser/welcome.ts';
import { freshJournal } from '../lib/store/journal.ts';

export default defineBackground({
	// A module shares the analysis and its model with the pages' scripts: the package carries them once.
	type: 'module',
	main() {
		journalOnStart(freshJournal);
		offerSelection();
		welcomeOnInstall();
		watchBoards(analyse);
	},
});
