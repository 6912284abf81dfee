import type { Encoding } from '../lib/exchange/decode.ts';
import type { FaultyRow } from '../lib/exchange/imported.ts';
import type { Mapping, Target } from '../lib/exchange/mapping.ts';
import { say } from '../lib/words/index.ts';
import type { ExchangeActions, Importing } from './exchange.ts';

type TableStep = Extract<Importing, { kind: 'table' }>;

/** A table from elsewhere: how it is read, what its columns are, its first rows, and what cannot be a posting. */
export function ImportTable({ importing, actions }: { importing: TableStep; actions: ExchangeActions }) {
	const { name, table, mapping, checked } = importing;
	return (
		<>
			<p>
				<strong>{say('exchange.take.found', { name, rows: table.rows, columns: table.columns })}</strong>
			</p>
			{table.format === 'csv' && <ReadAs importing={importing} actions={actions} />}
			<MappingFields importing={importing} actions={actions} />
			<Preview importing={importing} />
			<div role="status" class="import__checked">
				{mapping.text === null && <p class="import__need">{say('exchange.take.needText')}</p>}
				{checked && (
					<>
						<p>{say('exchange.take.ready', { count: checked.ready })}</p>
						{checked.repeated > 0 && <p class="soft">{say('exchange.take.repeated', { count: checked.repeated })}</p>}
						{checked.faulty > 0 && (
							<>
								<p class="import__need">{say('exchange.take.faulty', { count: checked.faulty })}</p>
								<ul class="import__faults">
									{checked.faults.map((fault) => (
										<li key={fault.line}>{faultWords(fault, table)}</li>
									))}
									{checked.faulty > checked.faults.length && (
										<li>{say('exchange.take.moreFaults', { count: checked.faulty - checked.faults.length })}</li>
									)}
								</ul>
							</>
						)}
					</>
				)}
			</div>
		</>
	);
}

function ReadAs({ importing, actions }: { importing: TableStep; actions: ExchangeActions }) {
	const { table } = importing;
	return (
		<div class="import__read-as">
			<label class="choice">
				<input
					type="checkbox"
					checked={table.header !== null}
					onChange={(event) => actions.readAs({ header: event.currentTarget.checked })}
				/>
				<span>{say('exchange.take.header')}</span>
			</label>
			<label class="import__encoding">
				{say('exchange.take.encoding')}
				<select
					value={table.encoding}
					onChange={(event) => actions.readAs({ encoding: event.currentTarget.value as Encoding })}
				>
					{ENCODINGS.map((encoding) => (
						<option key={encoding} value={encoding}>
							{encoding.toUpperCase()}
						</option>
					))}
				</select>
			</label>
		</div>
	);
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'] as const satisfies Encoding[];
const TARGETS = [
	'title',
	'company',
	'text',
	'url',
	'location',
	'salary',
	'employmentType',
	'postedAt',
	'status',
	'tags',
	'note',
] as const satisfies Target[];

function MappingFields({ importing, actions }: { importing: TableStep; actions: ExchangeActions }) {
	const { table, mapping } = importing;
	const columns = Array.from({ length: table.columns }, (_, at) => at);
	return (
		<fieldset class="choices">
			<legend>{say('exchange.take.mapping')}</legend>
			<div class="import__mapping">
				{TARGETS.map((target) => (
					<label key={target} class="import__target">
						<span>{say(`exchange.take.targets.${target}`)}</span>
						<select
							value={mapping[target] ?? ''}
							onChange={({ currentTarget: { value } }) =>
								actions.map(mapped(mapping, target, value === '' ? null : Number(value)))
							}
						>
							<option value="">{say('exchange.take.none')}</option>
							{columns.map((at) => (
								<option key={at} value={at}>
									{columnName(table, at)}
								</option>
							))}
						</select>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** A column is one thing: what it was before is given up. */
function mapped(mapping: Mapping, target: Target, column: number | null): Mapping {
	const freed = TARGETS.map((one) => [one, column !== null && mapping[one] === column ? null : mapping[one]]);
	return { ...(Object.fromEntries(freed) as Mapping), [target]: column };
}

function Preview({ importing }: { importing: TableStep }) {
	const { table, mapping } = importing;
	const columns = Array.from({ length: table.columns }, (_, at) => at);
	const targetOf = (at: number) => TARGETS.find((target) => mapping[target] === at);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
		<section class="import__preview" tabIndex={0} aria-label={say('exchange.take.preview')}>
			<table>
				<thead>
					<tr>
						<th scope="col">{say('exchange.take.line', { line: '' }).trim()}</th>
						{columns.map((at) => {
							const target = targetOf(at);
							return (
								<th key={at} scope="col" class={target ? 'import__taken' : 'import__left'}>
									<bdi>{columnName(table, at)}</bdi>
									<span class="import__as">
										{target ? `→ ${say(`exchange.take.targets.${target}`)}` : say('exchange.take.notTaken')}
									</span>
								</th>
							);
						})}
					</tr>
				</thead>
				<tbody>
					{table.sample.map(({ line, cells }) => (
						<tr key={line}>
							<th scope="row">{line}</th>
							{columns.map((at) => (
								<td key={at} class={targetOf(at) ? '' : 'import__left'}>
									<bdi class="import__cell">{cells[at]}</bdi>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function columnName(table: TableStep['table'], at: number): string {
	return table.header?.[at]?.trim() || say('exchange.take.unnamed', { number: at + 1 });
}

function faultWords({ line, fault, column }: FaultyRow, table: TableStep['table']): string {
	const reason = say(`exchange.rowFault.${fault}`);
	return column === null
		? say('exchange.take.fault', { line, reason })
		: say('exchange.take.faultIn', { line, column: columnName(table, column), reason });
}
