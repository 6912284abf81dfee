import { joined } from '../lib/words/format.ts';
import { language, say } from '../lib/words/index.ts';
import './BoardSwitches.css';
import { type BoardRefusal, type BoardSwitch, boardName } from './board.ts';

interface BoardSwitchesProps {
	/** null until it is known which are on. */
	boards: readonly BoardSwitch[] | null;
	/** What the browser refused just now. */
	refused: BoardRefusal | null;
	/** Browsers want this called as the direct answer to the click. */
	change(id: string, on: boolean): void;
}

/** Settings: which boards are read without a click. */
export function BoardSwitches({ boards, refused, change }: BoardSwitchesProps) {
	if (!boards) return null;
	const names = new Intl.Collator(language());
	const sorted = [...boards].sort((a, b) => names.compare(boardName(a.id), boardName(b.id)));
	const on = boards.filter(({ isOn }) => isOn).length;
	return (
		<>
			<p class="soft">{say('boards.intro')}</p>
			<p class="soft">{say('boards.private')}</p>
			<p class="boards__count" role="status">
				{refused === null
					? on === 0
						? say('boards.none')
						: say('boards.counted', { count: on })
					: say(refused.stays === 'off' ? 'boards.refused' : 'boards.notTakenBack', { board: boardName(refused.id) })}
			</p>
			<ul class="boards">
				{sorted.map(({ id, hosts, isOn }) => (
					<li key={id}>
						<label class="boards__one">
							<input
								type="checkbox"
								role="switch"
								class="switch"
								checked={isOn}
								aria-checked={isOn}
								aria-describedby={`board-${id}`}
								onChange={(event) => {
									const wanted = event.currentTarget.checked;
									// It shows what is so, not what was asked for: the browser may say no.
									event.currentTarget.checked = isOn;
									change(id, wanted);
								}}
							/>
							<strong>{boardName(id)}</strong>
						</label>
						<p id={`board-${id}`} class="boards__means">
							{means(hosts)}
						</p>
					</li>
				))}
			</ul>
		</>
	);
}

/** So many sites are named, the rest is counted. */
const NAMED = 3;

function means(hosts: readonly string[]): string {
	const sites = [...new Set(hosts.map((host) => host.replace(/^(?:\*|www)\./, '')))];
	if (sites.length <= NAMED) return say('boards.means', { hosts: joined(sites) });
	const rest = sites.length - NAMED + 1;
	return say('boards.meansMore', { hosts: sites.slice(0, NAMED - 1).join(', '), count: rest });
}
