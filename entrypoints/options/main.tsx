import { useEffect, useState } from 'preact/hooks';
import { BoardSwitches } from '../../components/BoardSwitches.tsx';
import { OptionsGroup } from '../../components/OptionsGroup.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import { RawData } from '../../components/Rescue.tsx';
import { YourData } from '../../components/YourData.tsx';
import { openingKeys, openShortcuts } from '../../lib/browser/shortcuts.ts';
import { onChange } from '../../lib/store/changes.ts';
import { countPostings } from '../../lib/store/saved-postings.ts';
import { say } from '../../lib/words/index.ts';
import { saveRaw } from '../common/save-raw.ts';
import { showPage } from '../common/show.tsx';
import { useSettings } from '../common/use-settings.ts';
import { wipeAll } from './delete-everything.ts';
import { useBoards } from './use-boards.ts';

function Options() {
	const { settings, refused, change } = useSettings();
	return (
		<OptionsView settings={settings} refused={refused} change={change} shortcuts={useShortcuts()}>
			<OptionsGroup id="boards" title={say('boards.title')}>
				<BoardSwitches {...useBoards()} />
			</OptionsGroup>
			<OptionsGroup id="data" title={say('data.wipe.title')}>
				<p>
					<a href="/exchange.html">{say('faces.options.exchange')}</a>
				</p>
				<RawData.Provider value={saveRaw}>
					<YourData postings={usePostingCount()} wipe={wipeAll} />
				</RawData.Provider>
			</OptionsGroup>
		</OptionsView>
	);
}

function usePostingCount(): number | null {
	const [count, setCount] = useState<number | null>(null);
	useEffect(() => {
		const look = async () => {
			const counted = await countPostings();
			setCount(counted.kind === 'counted' ? counted.postings : null);
		};
		void look();
		// To look into a store that was deleted would make a new one.
		return onChange(({ what }) => (what === 'wiped' ? setCount(0) : void look()));
	}, []);
	return count;
}

function useShortcuts() {
	const [open, setOpen] = useState<string | null>(null);
	const [canChange, setCanChange] = useState(true);
	useEffect(() => {
		const look = () => void openingKeys().then(setOpen);
		look();
		// They are changed in a page of the browser's own.
		addEventListener('focus', look);
		return () => removeEventListener('focus', look);
	}, []);
	return { open, change: canChange ? () => void openShortcuts().then(setCanChange) : null };
}

void showPage(<Options />, () => say('faces.options.title'));
