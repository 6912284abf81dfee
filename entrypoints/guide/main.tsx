import { useEffect, useState } from 'preact/hooks';
import { GuideView } from '../../components/GuideView.tsx';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import { wordings } from '../../lib/analysis/wordings.ts';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../common/show.tsx';
import { useSettings } from '../common/use-settings.ts';

function Guide() {
	const { settings } = useSettings();
	return <GuideView cues={wordings} rubric={rubricWith(settings?.weights ?? {})} place={usePlace()} />;
}

/** The id in the page's address, `guide.html#<id>`. */
function usePlace(): string {
	const [place, setPlace] = useState(inAddress);
	useEffect(() => {
		const navigate = () => setPlace(inAddress());
		addEventListener('hashchange', navigate);
		return () => removeEventListener('hashchange', navigate);
	}, []);
	return place;
}

const inAddress = () => decodeURIComponent(location.hash.slice(1));

void showPage(<Guide />, () => say('faces.guide.title'));
