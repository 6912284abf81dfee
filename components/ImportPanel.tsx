import { useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { ExchangeActions, Importing } from './exchange.ts';
import { FileField } from './FileField.tsx';
import { Icon } from './Icon.tsx';
import { ImportTable } from './ImportTable.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { StoreNotice } from './StoreNotice.tsx';

interface ImportProps {
	/** How many postings are in the list. */
	saved: number;
	importing: Importing;
	actions: ExchangeActions;
}

/** Postings in: a file, what it holds, what happens to the list. */
export function ImportPanel({ saved, importing, actions }: ImportProps) {
	return (
		<section class="panel-box" aria-label={say('exchange.take.title')}>
			<h2>{say('exchange.take.title')}</h2>
			<ImportSteps saved={saved} importing={importing} actions={actions} />
		</section>
	);
}

function ImportSteps({ saved, importing, actions }: ImportProps) {
	switch (importing.kind) {
		case 'reading':
			return <p role="status">{say('exchange.take.reading', { name: importing.name })}</p>;
		case 'refused':
			return <RefusedFile name={importing.name} refusal={importing.refusal} actions={actions} />;
		case 'table':
			return (
				<>
					<ImportTable importing={importing} actions={actions} />
					<TakeIn key={importing.name} saved={saved} checked={importing.checked} actions={actions} />
				</>
			);
		case 'own':
			return (
				<>
					<p>{say('exchange.take.own', { name: importing.name, count: importing.postings })}</p>
					<TakeIn saved={saved} checked={{ ready: importing.postings, faulty: 0 }} actions={actions} />
				</>
			);
		case 'working':
			return (
				<ProgressLine
					words={say(`exchange.take.working.${importing.phase}`)}
					share={importing.share}
					stop={{ name: say('exchange.page.stop'), press: actions.stopTaking }}
				/>
			);
		default:
			return <FirstStep importing={importing} actions={actions} />;
	}
}

function FirstStep({ importing, actions }: { importing: Importing; actions: ExchangeActions }) {
	return (
		<>
			<div role="status">
				{importing.kind === 'done' && (
					<p class="import__done">
						<Icon name="check" />
						{say('exchange.take.added', { count: importing.outcome.added })}{' '}
						{importing.outcome.merged > 0 && say('exchange.take.merged', { count: importing.outcome.merged })}
					</p>
				)}
				{importing.kind === 'stopped' && <p class="import__done">{say('exchange.take.stopped')}</p>}
			</div>
			{(importing.kind === 'failed' || importing.kind === 'error') && (
				<StoreNotice trouble={importing} level={2}>
					<p>{say('exchange.take.unchanged')}</p>
				</StoreNotice>
			)}
			<p class="soft">{say('exchange.take.intro')}</p>
			<FileField choose={actions.choose} />
		</>
	);
}

interface RefusedProps {
	name: string;
	refusal: Extract<Importing, { kind: 'refused' }>['refusal'];
	actions: ExchangeActions;
}

function RefusedFile({ name, refusal, actions }: RefusedProps) {
	const reason = refusal.by === 'table' ? refusal.fault : refusal.reason;
	const line = refusal.by === 'bytes' ? null : refusal.line;
	const path = refusal.by === 'own' ? refusal.path : '';
	return (
		<div class="import__refused" role="alert">
			<p>
				<strong>{say('exchange.take.refused', { name })}</strong>
			</p>
			<p>
				{line !== null && <strong>{say('exchange.take.line', { line })}: </strong>}
				{say(`exchange.refusal.${reason}`)} {path !== '' && <code>{path}</code>}
			</p>
			<p class="soft">{say('exchange.take.unchanged')}</p>
			<div>
				<button type="button" class="button" onClick={() => actions.startOver()}>
					{say('exchange.take.another')}
				</button>
			</div>
		</div>
	);
}

interface TakeInProps {
	saved: number;
	/** null: not known yet. */
	checked: { readonly ready: number; readonly faulty: number } | null;
	actions: ExchangeActions;
}

/** The last step: what happens to the list. Replacing takes a second yes, leaving rows out as well. */
function TakeIn({ saved, checked, actions }: TakeInProps) {
	const [how, setHow] = useState<'merge' | 'replace'>('merge');
	const [sure, setSure] = useState(false);
	const [leaveOut, setLeaveOut] = useState(false);
	const blocked =
		!checked || checked.ready === 0 || (checked.faulty > 0 && !leaveOut) || (how === 'replace' && saved > 0 && !sure);
	return (
		<>
			{checked && checked.faulty > 0 && checked.ready > 0 && (
				<label class="choice">
					<input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} />
					<span>{say('exchange.take.leaveOut')}</span>
				</label>
			)}
			<ChoiceList
				name="how"
				legend={say('exchange.take.how.legend')}
				value={how}
				choose={(value) => setHow(value as 'merge' | 'replace')}
				options={[
					{ value: 'merge', name: say('exchange.take.how.merge') },
					{ value: 'replace', name: say('exchange.take.how.replace') },
				]}
			/>
			{how === 'replace' && saved > 0 && (
				<div class="import__warning">
					<p>
						<strong>{say('exchange.take.how.warning', { count: saved })}</strong>
					</p>
					<label class="choice">
						<input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
						<span>{say('exchange.take.how.sure')}</span>
					</label>
				</div>
			)}
			<div class="import__steps">
				<button type="button" class="button button--main" disabled={blocked} onClick={() => actions.takeIn(how)}>
					{say('exchange.take.go')}
				</button>
				<button type="button" class="button" onClick={() => actions.startOver()}>
					{say('exchange.take.another')}
				</button>
			</div>
		</>
	);
}
