import { useEffect, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { CompareTable } from './CompareTable.tsx';
import './CompareView.css';
import { type CompareActions, type Compared, forPaper } from './compared.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import type { SheetChoice } from './ReportSheet.tsx';
import { Steadiness } from './Steadiness.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { DraftWay } from './Ways.tsx';

/** The page that shows two to five postings side by side. */
export function CompareView({ compared, actions }: { compared: Compared; actions: CompareActions }) {
	return (
		<div class="compare">
			<TopBar>
				<DraftWay />
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('compare.toList')}
				</button>
			</TopBar>
			<main class="compare__main">
				<Comparison compared={compared} actions={actions} />
			</main>
		</div>
	);
}

function Comparison({ compared, actions }: { compared: Compared; actions: CompareActions }) {
	if (compared.kind === 'loading') return <Notice icon="wait" title={say('compare.loading')} busy />;
	if (compared.kind === 'nothing') {
		return (
			<Notice icon="list" title={say('compare.none.title')}>
				<p>{say('compare.none.text')}</p>
				<ToList actions={actions} />
			</Notice>
		);
	}
	if (compared.kind === 'failed' || compared.kind === 'error') {
		return (
			<StoreNotice trouble={compared} level={1}>
				<ToList actions={actions} />
			</StoreNotice>
		);
	}
	return <Postings compared={compared} actions={actions} />;
}

const WHOLE: SheetChoice = { notes: true, names: true };

function Postings({
	compared,
	actions,
}: {
	compared: Extract<Compared, { kind: 'compared' }>;
	actions: CompareActions;
}) {
	const { postings, gone, tooMany, onlyDifferences } = compared;
	const [choice, setChoice] = useState(WHOLE);
	const [step, setStep] = useState<'screen' | 'asking' | 'printing'>('screen');
	const onPaper = step === 'printing' ? choice : WHOLE;
	useEffect(() => {
		if (step !== 'printing') return;
		actions.print();
		setStep('screen');
	}, [step]);
	return (
		<>
			<header class="compare__head">
				<div>
					<h1>{say('compare.title')}</h1>
					<p class="soft">{say('compare.intro', { count: postings.length })}</p>
				</div>
				<div class="compare__tools">
					<label class="compare__only">
						<input
							type="checkbox"
							checked={onlyDifferences}
							onChange={(event) => actions.showOnlyDifferences(event.currentTarget.checked)}
						/>
						{say('compare.onlyDifferences')}
					</label>
					<button type="button" class="button" onClick={() => actions.takeAway()}>
						<Icon name="out" />
						{say('compare.takeAway')}
					</button>
					<button type="button" class="button" onClick={() => setStep('asking')}>
						<Icon name="page" />
						{say('compare.print')}
					</button>
				</div>
			</header>
			<div class={onPaper.names ? 'compare__table' : 'compare__table compare--nameless'}>
				<div role="status">
					{gone > 0 && <p class="compare__hint">{say('compare.gone', { count: gone })}</p>}
					{tooMany && <p class="compare__hint">{say('compare.tooMany')}</p>}
					{postings.length === 1 && <p class="compare__hint">{say('compare.onlyOne')}</p>}
				</div>
				<CompareTable
					postings={forPaper(postings, onPaper)}
					onlyDifferences={onlyDifferences}
					takeOut={actions.takeOut}
				/>
			</div>
			<Steadiness {...compared} postings={forPaper(postings, onPaper)} />
			{step === 'asking' && (
				<PrintDialog
					title={say('print.comparison')}
					choice={choice}
					choose={setChoice}
					print={() => setStep('printing')}
					onClose={() => setStep('screen')}
				/>
			)}
		</>
	);
}

function ToList({ actions }: { actions: CompareActions }) {
	return (
		<div class="notice__steps">
			<button type="button" class="button" onClick={() => actions.openList()}>
				{say('compare.toList')}
			</button>
		</div>
	);
}
