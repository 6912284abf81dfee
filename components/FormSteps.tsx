import { say } from '../lib/words/index.ts';
import './FormSteps.css';

/** The end of a form (class `form`): what sends it off, and the way back. */
export function FormSteps({ submit, onCancel }: { submit: string; onCancel(): void }) {
	return (
		<div class="form__steps">
			<button type="submit" class="button button--main">
				{submit}
			</button>
			<button type="button" class="button" onClick={onCancel}>
				{say('faces.actions.cancel')}
			</button>
		</div>
	);
}
