import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Rescue } from './Rescue.tsx';
import './YourData.css';

/** What deleting came to: a part may be left when another tab is at work. */
export type Wiped = 'done' | 'blocked' | 'failed';

interface YourDataProps {
	/** How many postings are kept; null: it cannot be told. */
	postings: number | null;
	wipe(): Promise<Wiped>;
}

/** What is kept on this device, the last resort for it, and the end of it, asked once. */
export function YourData({ postings, wipe }: YourDataProps) {
	const [state, setState] = useState<'kept' | 'asking' | 'working' | Wiped>('kept');
	const yes = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (state === 'asking') yes.current?.focus();
	}, [state]);
	const start = async () => {
		setState('working');
		setState(await wipe());
	};
	return (
		<div class="your-data">
			{postings !== null && state !== 'done' && <p>{say('data.wipe.count', { count: postings })}</p>}
			<Rescue inTrouble={false} />
			{state === 'asking' ? (
				<div class="your-data__ask">
					<p>{say('data.wipe.sure')}</p>
					<div class="your-data__choices">
						<button ref={yes} type="button" class="button button--danger" onClick={() => void start()}>
							{say('data.wipe.yes')}
						</button>
						<button type="button" class="button" onClick={() => setState('kept')}>
							{say('faces.actions.cancel')}
						</button>
					</div>
				</div>
			) : (
				<button
					type="button"
					class="button button--danger"
					aria-disabled={state === 'working'}
					onClick={() => state !== 'working' && setState('asking')}
				>
					{say('data.wipe.button')}
				</button>
			)}
			<p role="status">
				{(state === 'done' || state === 'blocked' || state === 'failed') && say(`data.wipe.${state}`)}
			</p>
		</div>
	);
}
