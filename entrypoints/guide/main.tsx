import { GuideView } from '../../components/GuideView.tsx';
import { openList } from '../../lib/browser/open.ts';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../options/show.tsx';

void showPage(<GuideView onOpenList={() => void openList()} />, () => say('faces.guide.title'));
