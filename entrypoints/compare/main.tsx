import { CompareView } from '../../components/CompareView.tsx';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../common/show.tsx';
import { useComparison } from './use-comparison.ts';

function Compare() {
	return <CompareView {...useComparison()} />;
}

void showPage(<Compare />, () => say('compare.title'));
