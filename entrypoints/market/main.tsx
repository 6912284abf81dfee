import { MarketView } from '../../components/MarketView.tsx';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../common/show.tsx';
import { useMarket } from './use-market.ts';

function MarketPage() {
	return <MarketView {...useMarket()} />;
}

void showPage(<MarketPage />, () => say('market.title'));
