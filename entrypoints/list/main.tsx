import { ListView } from '../../components/ListView.tsx';
import { showPage } from '../options/show.tsx';
import { useList } from './use-list.ts';

function List() {
	return <ListView {...useList()} />;
}

showPage(<List />);
