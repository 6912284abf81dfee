import { useEffect, useState } from 'preact/hooks';
import type { BoardRefusal, BoardSwitch } from '../../components/board.ts';
import { boardsOn, onBoards, switchOff, switchOn } from '../../lib/browser/boards.ts';
import { boards as all } from '../../lib/extract/boards.ts';

/** The boards, which of them are on, and how to switch them; null until that is known. */
export function useBoards(): {
	boards: readonly BoardSwitch[] | null;
	refused: BoardRefusal | null;
	change(id: string, on: boolean): void;
} {
	const [on, setOn] = useState<ReadonlySet<string> | null>(null);
	const [refused, setRefused] = useState<BoardRefusal | null>(null);
	useEffect(() => {
		const look = () => void boardsOn().then(setOn, console.error);
		look();
		return onBoards(look);
	}, []);
	const change = (id: string, wanted: boolean) => {
		const board = all.find((one) => one.id === id);
		if (!board) throw new Error(`no board ${id}`);
		setRefused(null);
		const refuse = (error: unknown) => {
			console.error(error);
			setRefused({ id, stays: wanted ? 'off' : 'on' });
		};
		if (!wanted) return void switchOff(board).catch(refuse);
		switchOn(board).then((granted) => setRefused(granted ? null : { id, stays: 'off' }), refuse);
	};
	return { boards: on && all.map(({ id, hosts }) => ({ id, hosts, isOn: on.has(id) })), refused, change };
}
