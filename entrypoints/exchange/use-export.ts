import { useRef, useState } from 'preact/hooks';
import type { ExchangeActions, Exporting, Scope } from '../../components/exchange.ts';
import { csvOf } from '../../lib/exchange/csv.ts';
import { type Exported, exportedOf, prepare } from '../../lib/exchange/exported.ts';
import { markdownOf } from '../../lib/exchange/markdown.ts';
import { exported as rememberExport } from '../../lib/store/backup.ts';
import { writeFile } from '../../lib/store/file/write.ts';
import { load } from '../../lib/store/opened.ts';
import { say } from '../../lib/words/index.ts';
import { download } from '../common/download.ts';
import { mistake } from '../common/mistake.ts';
import { analyseByWeights } from '../common/read-again.ts';

/** Postings that are read at once. */
const BATCH = 50;

type ExportActions = Pick<ExchangeActions, 'make' | 'stopMaking' | 'printSheets'>;

/** Postings on their way into a file. */
export function useExport(scope: Scope | null): { exporting: Exporting; actions: ExportActions } {
	const [exporting, setExporting] = useState<Exporting>({ kind: 'idle' });
	const stopping = useRef(new AbortController());

	const make = async (...[format, choice, separator]: Parameters<ExportActions['make']>): Promise<Exporting> => {
		if (!scope) return { kind: 'idle' };
		const { signal } = stopping.current;
		const onProgress = (share: number) => setExporting({ kind: 'working', share });
		const startedAt = new Date().toISOString();
		const day = startedAt.slice(0, 10);
		const name = `${say('exchange.out.file')}-${day}`;
		if (format === 'json') {
			const written = await writeFile({ signal, onProgress }, scope.all ? undefined : new Set(scope.ids));
			if (written.kind !== 'written') return written;
			download(written.file, `${name}.json`);
			const remembered = scope.all && written.damaged === 0 ? await rememberExport(startedAt) : null;
			if (remembered?.kind === 'failed') return remembered;
			return { kind: 'made', count: written.postings, left: written.damaged };
		}
		const postings: Exported[] = [];
		for (let at = 0; at < scope.ids.length; at += BATCH) {
			if (signal.aborted) return { kind: 'stopped' };
			const loaded = await Promise.all(scope.ids.slice(at, at + BATCH).map(load));
			const failure = loaded.find((one) => one.kind === 'failed' && !['missing', 'damaged'].includes(one.reason));
			if (failure?.kind === 'failed') return failure;
			for (const one of loaded) {
				if (one.kind === 'failed') continue;
				postings.push(exportedOf({ ...one, report: one.report ?? (await analyseByWeights(one.posting)) }));
			}
			onProgress((at + loaded.length) / scope.ids.length);
		}
		if (format === 'print') return { kind: 'sheets', postings: prepare(postings, choice), choice };
		const [text, type, ending] =
			format === 'csv'
				? [csvOf(postings, choice, separator), 'text/csv;charset=utf-8', 'csv']
				: [markdownOf(postings, choice, day), 'text/markdown;charset=utf-8', 'md'];
		download(new Blob([text], { type }), `${name}.${ending}`);
		return { kind: 'made', count: postings.length, left: scope.ids.length - postings.length };
	};

	const actions: ExportActions = {
		make: (...how) => {
			stopping.current = new AbortController();
			setExporting({ kind: 'working', share: 0 });
			void make(...how)
				.catch(mistake)
				.then(setExporting);
		},
		stopMaking: () => stopping.current.abort(),
		printSheets: () => window.print(),
	};
	return { exporting, actions };
}
