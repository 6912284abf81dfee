import type { RaisedFlag } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './FlagList.css';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { Quotes } from './QuoteMark.tsx';

/** Flags in words, most serious first; each opens into why it matters and the words it rests on. */
export function FlagList({ flags, text }: { flags: readonly RaisedFlag[]; text: string }) {
	return (
		<ul class="flags">
			{bySeverity(flags).map((flag) => (
				<li key={flag.id}>
					<Fold
						class="flag"
						summary={
							<>
								<Icon name="flag" size={13} />
								<span class="flag__title">
									{say(`flags.${flag.id}.title`)}
									<span class="unseen"> ({say(`faces.flagList.${flag.severity}`)})</span>
								</span>
							</>
						}
					>
						<p>{say(`flags.${flag.id}.why`)}</p>
						<Quotes text={text} quotes={flag.quotes} open={1} />
					</Fold>
				</li>
			))}
		</ul>
	);
}

function bySeverity(flags: readonly RaisedFlag[]): RaisedFlag[] {
	return flags.toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
