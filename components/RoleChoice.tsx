import { say } from '../lib/words/index.ts';
import './RoleChoice.css';
import type { Asker } from '../lib/words/questions.ts';

const ROLES: readonly Asker[] = ['candidate', 'recruiter'];

/** Who reads; `role` is null until it was chosen. */
export function RoleChoice({ role, choose }: { role: Asker | null; choose(role: Asker): void }) {
	return (
		<fieldset class="role-choice">
			<legend class="unseen">{say('faces.options.role.title')}</legend>
			{ROLES.map((one) => (
				<label key={one} class="role-choice__one">
					<input type="radio" name="role" checked={one === role} onChange={() => choose(one)} />
					<span>
						<strong>{say(`faces.options.role.${one}`)}</strong>
						<span class="role-choice__means">{say(`faces.options.role.${one}Means`)}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
