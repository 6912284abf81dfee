import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import './Rescue.css';

/** Saves everything that is stored as a file; resolves to how many records that are, null when nothing can be opened. */
export type SaveRaw = () => Promise<number | null>;

/** The pages that can do that provide it. */
export const RawData = createContext<SaveRaw | null>(null);

type State = { kind: 'ready' | 'working' | 'failed' } | { kind: 'done'; records: number };

/** The last resort for data that cannot be read: everything as it is stored, in a file, before anything is done to it. */
export function Rescue({ inTrouble = true }: { inTrouble?: boolean }) {
	const save = useContext(RawData);
	const [state, setState] = useState<State>({ kind: 'ready' });
	if (!save) return null;
	const start = async () => {
		setState({ kind: 'working' });
		try {
			const records = await save();
			setState(records === null ? { kind: 'failed' } : { kind: 'done', records });
		} catch (error) {
			console.error(error);
			setState({ kind: 'failed' });
		}
	};
	return (
		<div class="rescue">
			<p>
				{inTrouble && <strong class="rescue__title">{say('data.rescue.title')}</strong>} {say('data.rescue.text')}
			</p>
			<button type="button" class="button" onClick={() => void start()}>
				{say('data.rescue.button')}
			</button>
			<p role="status">
				{state.kind === 'working' && say('data.rescue.working')}
				{state.kind === 'failed' && say('data.rescue.failed')}
				{state.kind === 'done' && say('data.rescue.done', { count: state.records })}
			</p>
		</div>
	);
}
