import { say } from '../lib/words/index.ts';
import type { Asker } from '../lib/words/questions.ts';
import { FirstRun } from './FirstRun.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { type Refused, SettingRefused } from './SettingRefused.tsx';
import { TopBar } from './TopBar.tsx';
import { Ways } from './Ways.tsx';
import './WelcomeView.css';

interface WelcomeViewProps {
	/** null until it was chosen. */
	role: Asker | null;
	refused: Refused;
	chooseRole(role: Asker): void;
	/** The keys that open the popup; null when none are set. */
	keys: string | null;
}

/** The page that opens once, after the extension was installed. */
export function WelcomeView({ role, refused, chooseRole, keys }: WelcomeViewProps) {
	return (
		<div class="welcome">
			<TopBar>
				<Ways />
			</TopBar>
			<main class="welcome__main">
				<header>
					<h1>{say('welcome.title')}</h1>
					<p class="welcome__lead">{say('welcome.lead')}</p>
				</header>
				<FirstRun keys={keys} />
				<p class="soft">{say('welcome.pin')}</p>
				<section class="welcome__role">
					<h2>{say('welcome.role')}</h2>
					<RoleChoice role={role} choose={chooseRole} />
					<SettingRefused refused={refused} />
					<p class="soft" role="status">
						{role !== null && say('welcome.roleKept')}
					</p>
				</section>
				{role === 'recruiter' && (
					<p>
						<a class="button button--main" href="/draft.html">
							{say('welcome.draft')}
						</a>
					</p>
				)}
			</main>
		</div>
	);
}
