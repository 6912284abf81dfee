import { DraftView } from '../../components/DraftView.tsx';
import { say } from '../../lib/words/index.ts';
import { copy } from '../common/copy.ts';
import { showPage } from '../common/show.tsx';
import { useDraft } from './use-draft.ts';

function DraftPage() {
	return <DraftView {...useDraft()} copy={copy} />;
}

void showPage(<DraftPage />, () => say('draft.title'));
