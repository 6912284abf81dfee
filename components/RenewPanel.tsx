import { say } from '../lib/words/index.ts';
import type { ExchangeActions, Renewing, Scope } from './exchange.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { StoreNotice } from './StoreNotice.tsx';

/** Postings that an older engine read, to be read again. */
export function RenewPanel({
	scope,
	renewing,
	actions,
}: {
	scope: Scope;
	renewing: Renewing;
	actions: ExchangeActions;
}) {
	const { stale, engine } = scope;
	return (
		<section class="panel-box">
			<h2>{say('exchange.renewal.title')}</h2>
			<p>
				{stale.length === 0
					? say('exchange.renewal.none', { engine })
					: say('exchange.renewal.some', { count: stale.length, engine })}
			</p>
			{renewing.kind === 'working' ? (
				<ProgressLine
					words={say('exchange.renewal.working')}
					share={renewing.share}
					stop={{ name: say('exchange.page.stop'), press: actions.stopRenewing }}
				/>
			) : (
				stale.length > 0 && (
					<>
						<p class="soft">{say('exchange.renewal.hint')}</p>
						<div>
							<button type="button" class="button" onClick={() => actions.renew()}>
								{say('exchange.renewal.go')}
							</button>
						</div>
					</>
				)
			)}
			<div role="status">
				{renewing.kind === 'renewed' && (
					<p>
						{say('exchange.renewal.done', { count: renewing.count })}{' '}
						{renewing.missing > 0 && say('exchange.renewal.missing', { count: renewing.missing })}
					</p>
				)}
				{renewing.kind === 'stopped' && <p>{say('exchange.renewal.stopped')}</p>}
			</div>
			{(renewing.kind === 'failed' || renewing.kind === 'error') && (
				<StoreNotice trouble={renewing} level={2}>
					{null}
				</StoreNotice>
			)}
		</section>
	);
}
