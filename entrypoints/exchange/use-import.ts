import { useRef, useState } from 'preact/hooks';
import type { ExchangeActions, Importing } from '../../components/exchange.ts';
import { rubricWith } from '../../lib/analysis/rubric.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { ImportAnswer } from '../../lib/exchange/import-messages.ts';
import type { Mapping } from '../../lib/exchange/mapping.ts';
import { useWorker } from './use-worker.ts';

type ImportActions = Pick<ExchangeActions, 'choose' | 'readAs' | 'map' | 'takeIn' | 'stopTaking' | 'startOver'>;

/** A file on its way into the list. */
export function useImport(): { importing: Importing; actions: ImportActions } {
	const [importing, setImporting] = useState<Importing>({ kind: 'idle' });
	const file = useRef<File | null>(null);
	const how = useRef<{ encoding: Parameters<ImportActions['readAs']>[0]['encoding']; header: boolean | undefined }>({
		encoding: undefined,
		header: undefined,
	});
	/** Answers to come to mappings that were changed since. */
	const outdated = useRef(0);

	const name = () => file.current?.name ?? '';
	const ask = useWorker((answer) => {
		if (answer.kind === 'opened') check(answer.mapping);
		if (answer.kind === 'checked') outdated.current -= 1;
		setImporting((now) => next(now, answer));
	});
	const check = (mapping: Mapping) => {
		if (mapping.text === null) return;
		outdated.current += 1;
		ask({ kind: 'check', mapping });
	};

	function next(now: Importing, answer: ImportAnswer): Importing {
		switch (answer.kind) {
			case 'opened':
				return { kind: 'table', name: name(), table: answer, mapping: answer.mapping, checked: null };
			case 'checked':
				return now.kind === 'table' && outdated.current === 0 ? { ...now, checked: answer } : now;
			case 'refused':
				return { kind: 'refused', name: name(), refusal: answer };
			case 'own':
				return { kind: 'own', name: name(), postings: answer.postings };
			case 'progress':
				return { kind: 'working', phase: answer.phase, share: answer.share };
			case 'taken-in':
				return { kind: 'done', outcome: answer };
			case 'renewed':
				return now;
			default:
				return answer;
		}
	}

	const open = () => {
		if (!file.current) return;
		outdated.current = 0;
		setImporting({ kind: 'reading', name: name() });
		const { encoding, header } = how.current;
		ask({ kind: 'open', file: file.current, encoding: encoding ?? null, header: header ?? null });
	};
	const actions: ImportActions = {
		choose: (chosen) => {
			file.current = chosen;
			how.current = { encoding: undefined, header: undefined };
			open();
		},
		readAs: (changed) => {
			how.current = { ...how.current, ...changed };
			open();
		},
		map: (mapping) => {
			if (importing.kind !== 'table') return;
			setImporting({ ...importing, mapping, checked: null });
			check(mapping);
		},
		takeIn: (way) => {
			const mapping = importing.kind === 'table' ? importing.mapping : null;
			setImporting({ kind: 'working', phase: mapping ? 'analysing' : 'writing', share: 0 });
			ask(readSettings().then(({ weights }) => ({ kind: 'take-in', mapping, how: way, rubric: rubricWith(weights) })));
		},
		stopTaking: () => ask({ kind: 'stop' }),
		startOver: () => setImporting({ kind: 'idle' }),
	};
	return { importing, actions };
}
