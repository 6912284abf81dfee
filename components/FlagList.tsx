import { useContext } from 'preact/hooks';
import type { RaisedFlag } from '../lib/analysis/types.ts';
import { cardId } from '../lib/marks/report-marks.ts';
import { say } from '../lib/words/index.ts';
import './FlagList.css';
import { Fold } from './Fold.tsx';
import { GuideLink } from './GuideLink.tsx';
import { Icon } from './Icon.tsx';
import { Quotes } from './QuoteMark.tsx';
import { RevisedFlag } from './RevisedScore.tsx';
import { Reader } from './reader.ts';

interface FlagListProps {
	flags: readonly RaisedFlag[];
	text: string;
	/** How many stand in the open; the others are folded away. */
	most?: number;
}

/** Flags in words, most serious first; each opens into why it matters and the words it rests on. */
export function FlagList({ flags, text, most = flags.length }: FlagListProps) {
	const ordered = bySeverity(flags);
	const rest = ordered.slice(most);
	return (
		<>
			<Flags flags={ordered.slice(0, most)} text={text} />
			{rest.length > 0 && (
				<Fold class="flags-more" summary={say('faces.flagList.more', { count: rest.length })}>
					<Flags flags={rest} text={text} />
				</Fold>
			)}
		</>
	);
}

function Flags({ flags, text }: { flags: readonly RaisedFlag[]; text: string }) {
	const asker = useContext(Reader);
	return (
		<ul class="flags">
			{flags.map((flag) => (
				<li key={flag.id}>
					<Fold
						id={cardId.flag(flag.id)}
						class="flag"
						summary={
							<>
								<Icon name="flag" size={13} />
								<span class="flag__title">
									{say(`flags.${flag.id}.title`)}
									<span class="unseen"> ({say(`faces.flagList.${flag.severity}`)})</span> <RevisedFlag id={flag.id} />
								</span>
							</>
						}
					>
						<p>{say(`flags.${flag.id}.why`)}</p>
						{asker === 'recruiter' && (
							<p class="flag__better">
								<span class="soft">{say('faces.checkCard.better')}</span> {say(`betterFlags.${flag.id}`)}
							</p>
						)}
						<Quotes text={text} quotes={flag.quotes} about={[`flags.${flag.id}`]} open={1} />
						<GuideLink place={cardId.flag(flag.id)} />
					</Fold>
				</li>
			))}
		</ul>
	);
}

function bySeverity(flags: readonly RaisedFlag[]): RaisedFlag[] {
	return flags.toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
