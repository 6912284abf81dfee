import { say } from '../lib/words/index.ts';
import { ExportPanel } from './ExportPanel.tsx';
import './ExchangeView.css';
import type { ExchangeActions, Exporting, Importing, Renewing, Scoped } from './exchange.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { Notice } from './Notice.tsx';
import { ReadingWords } from './ReadingWords.tsx';
import { RenewPanel } from './RenewPanel.tsx';
import { SheetStack } from './SheetStack.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { TopBar } from './TopBar.tsx';

interface ExchangeProps {
	scope: Scoped;
	exporting: Exporting;
	importing: Importing;
	renewing: Renewing;
	usualSeparator: ',' | ';';
	actions: ExchangeActions;
}

/** The page on which postings go out of the list and come into it. */
export function ExchangeView({ scope, exporting, importing, renewing, usualSeparator, actions }: ExchangeProps) {
	return (
		<div class="exchange">
			<TopBar>
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('exchange.page.toList')}
				</button>
			</TopBar>
			<main class="exchange__main">
				<h1>{say('exchange.page.title')}</h1>
				{scope.kind === 'loading' ? (
					<Notice icon="wait" level={2} title={say('exchange.page.loading')} busy />
				) : scope.kind === 'reading' || scope.kind === 'stopped' ? (
					<ReadingWords words={scope} level={2} stop={actions.stopReading} readOn={actions.readOn} />
				) : scope.kind !== 'scope' ? (
					<StoreNotice trouble={scope} level={2}>
						<div class="notice__steps">
							<button type="button" class="button" onClick={() => actions.openList()}>
								{say('exchange.page.toList')}
							</button>
						</div>
					</StoreNotice>
				) : (
					<>
						<ExportPanel scope={scope} exporting={exporting} usualSeparator={usualSeparator} actions={actions} />
						<ImportPanel saved={scope.total} importing={importing} actions={actions} />
						<RenewPanel scope={scope} renewing={renewing} actions={actions} />
					</>
				)}
			</main>
			{exporting.kind === 'sheets' && <SheetStack {...exporting} print={actions.printSheets} />}
		</div>
	);
}
