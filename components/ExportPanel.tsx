import { useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { type ExchangeActions, type ExportFormat, type Exporting, MOST_PRINTED, type Scope } from './exchange.ts';
import { Icon } from './Icon.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { ViewLine } from './ViewLine.tsx';

interface ExportProps {
	scope: Scope;
	exporting: Exporting;
	usualSeparator: ',' | ';';
	actions: ExchangeActions;
}

const FORMATS = ['json', 'csv', 'markdown', 'print'] as const satisfies readonly ExportFormat[];
const PARTS = ['notes', 'names', 'text'] as const;

/** Postings out: as what, with what. */
export function ExportPanel({ scope, exporting, usualSeparator, actions }: ExportProps) {
	const [format, setFormat] = useState<ExportFormat>('json');
	const [choice, setChoice] = useState({ notes: true, names: true, text: false });
	const [separator, setSeparator] = useState(usualSeparator);
	const count = scope.ids.length;
	const isOut = count > 0;
	return (
		<section class="panel-box">
			<h2>{say('exchange.out.title')}</h2>
			<p>
				{!isOut
					? say('exchange.out.scope.none')
					: say(scope.all ? 'exchange.out.scope.all' : 'exchange.out.scope.some', { count })}
			</p>
			<ViewLine view={scope.view} />
			{isOut && (
				<>
					<ChoiceList
						name="format"
						legend={say('exchange.out.formats.legend')}
						value={format}
						choose={(value) => setFormat(value as ExportFormat)}
						options={FORMATS.map((one) => ({
							value: one,
							name: say(`exchange.out.formats.${one}.name`),
							hint: say(`exchange.out.formats.${one}.hint`, { most: MOST_PRINTED }),
							disabled: one === 'print' && count > MOST_PRINTED,
						}))}
					/>
					{format === 'json' ? (
						<p class="soft">{say('exchange.out.parts.whole')}</p>
					) : (
						<fieldset class="choices">
							<legend>{say('exchange.out.parts.legend')}</legend>
							{PARTS.filter((part) => format !== 'print' || part !== 'text').map((part) => (
								<label key={part} class="choice">
									<input
										type="checkbox"
										checked={choice[part] && !(part === 'text' && !choice.names)}
										disabled={part === 'text' && !choice.names}
										onChange={(event) => setChoice({ ...choice, [part]: event.currentTarget.checked })}
									/>
									<span>
										{say(format === 'print' && part === 'notes' ? 'print.parts.notes' : `exchange.out.parts.${part}`)}
									</span>
								</label>
							))}
							{!choice.names && <p class="soft">{say('exchange.out.parts.noNames')}</p>}
						</fieldset>
					)}
					{format === 'csv' && (
						<>
							<ChoiceList
								name="separator"
								legend={say('exchange.out.separator.legend')}
								value={separator}
								choose={(value) => setSeparator(value as ',' | ';')}
								options={[
									{ value: ',', name: say('exchange.out.separator.comma') },
									{ value: ';', name: say('exchange.out.separator.semicolon') },
								]}
							/>
							<p class="soft">{say('exchange.out.formulas')}</p>
						</>
					)}
					{exporting.kind === 'working' ? (
						<ProgressLine
							words={say('exchange.out.making')}
							share={exporting.share}
							stop={{ name: say('exchange.page.stop'), press: actions.stopMaking }}
						/>
					) : (
						<div>
							<button type="button" class="button button--main" onClick={() => actions.make(format, choice, separator)}>
								<Icon name={format === 'print' ? 'page' : 'out'} />
								{say(format === 'print' ? 'print.print' : 'exchange.out.make')}
							</button>
						</div>
					)}
				</>
			)}
			<div role="status">
				{exporting.kind === 'made' && (
					<p>
						{say('exchange.out.made', { count: exporting.count })}{' '}
						{exporting.left > 0 && say('exchange.out.left', { count: exporting.left })}
					</p>
				)}
				{exporting.kind === 'stopped' && <p>{say('exchange.out.stopped')}</p>}
			</div>
			{(exporting.kind === 'failed' || exporting.kind === 'error') && (
				<StoreNotice trouble={exporting} level={2}>
					{null}
				</StoreNotice>
			)}
		</section>
	);
}
