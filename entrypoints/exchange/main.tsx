import { ExchangeView } from '../../components/ExchangeView.tsx';
import { openList } from '../../lib/browser/open.ts';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../common/show.tsx';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';
import { useRenewal } from './use-renewal.ts';
import { useScope } from './use-scope.ts';

/** Where a half is written 0,5 spreadsheets expect a semicolon between cells. */
const usualSeparator = (0.5).toLocaleString().includes(',') ? ';' : ',';

function Exchange() {
	const { scope, stop, again } = useScope();
	const going = useExport(scope.kind === 'scope' ? scope : null);
	const coming = useImport();
	const { renewing, ...renewal } = useRenewal(scope.kind === 'scope' ? scope.stale : []);
	const actions = {
		...going.actions,
		...coming.actions,
		...renewal,
		openList: () => void openList(),
		stopReading: stop,
		readOn: again,
	};
	return (
		<ExchangeView
			scope={scope}
			exporting={going.exporting}
			importing={coming.importing}
			renewing={renewing}
			usualSeparator={usualSeparator}
			actions={actions}
		/>
	);
}

void showPage(<Exchange />, () => say('exchange.page.title'));
