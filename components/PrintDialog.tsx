import { useId } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './PrintDialog.css';
import type { SheetChoice } from './ReportSheet.tsx';
import { useModal } from './use-modal.ts';

const PARTS = ['notes', 'names'] as const;

interface PrintDialogProps {
	title: string;
	choice: SheetChoice;
	choose(choice: SheetChoice): void;
	print(): void;
	onClose(): void;
}

/** Asks what goes onto the paper. */
export function PrintDialog({ title, choice, choose, print, onClose }: PrintDialogProps) {
	const id = useId();
	const dialog = useModal();
	return (
		<dialog
			ref={dialog}
			class="print-dialog"
			aria-labelledby={id}
			onClose={onClose}
			onKeyDown={(event) => event.stopPropagation()}
		>
			<h2 id={id}>{title}</h2>
			<fieldset class="print-dialog__parts">
				<legend class="soft">{say('exchange.out.parts.legend')}</legend>
				{PARTS.map((part) => (
					<label key={part} class="print-dialog__part">
						<input
							type="checkbox"
							checked={choice[part]}
							onChange={(event) => choose({ ...choice, [part]: event.currentTarget.checked })}
						/>
						<span>{say(`print.parts.${part}`)}</span>
					</label>
				))}
			</fieldset>
			<div class="print-dialog__steps">
				<button
					type="button"
					class="button button--main"
					onClick={() => {
						onClose();
						print();
					}}
				>
					<Icon name="page" />
					{say('print.print')}
				</button>
				<button type="button" class="button" onClick={onClose}>
					{say('list.keys.close')}
				</button>
			</div>
		</dialog>
	);
}
