import { GuideView } from '../../components/GuideView.tsx';
import { openList } from '../../lib/browser/open.ts';
import { showPage } from '../options/show.tsx';

showPage(<GuideView onOpenList={() => void openList()} />);
