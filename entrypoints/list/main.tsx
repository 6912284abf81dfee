import { ListView } from '../../components/ListView.tsx';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../options/show.tsx';
import { useList } from './use-list.ts';

function List() {
	return <ListView {...useList()} />;
}

void showPage(<List />, () => say('faces.list.title'));
