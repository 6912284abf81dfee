import { useId, useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';

const KINDS = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json';

/** A file, chosen or dropped. */
export function FileField({ choose }: { choose(file: File): void }) {
	const [over, setOver] = useState(false);
	const id = useId();
	const take = (files: FileList | null | undefined) => {
		const [file] = files ?? [];
		if (file) choose(file);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
		<div
			class={over ? 'file-field file-field--over' : 'file-field'}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<label for={id}>{say('exchange.take.choose')}</label>
			<input id={id} type="file" accept={KINDS} onChange={(event) => take(event.currentTarget.files)} />
			<span class="soft">{say('exchange.take.drop')}</span>
		</div>
	);
}
