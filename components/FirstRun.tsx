import { say } from '../lib/words/index.ts';
import './FirstRun.css';

/** What is read, what is kept, that nothing leaves the device and what to do first, in four sentences. */
export function FirstRun({ keys = null }: { keys?: string | null }) {
	return (
		<section class="first-run">
			<h2>{say('welcome.inFour')}</h2>
			<ol>
				<li>{say('welcome.sentences.read')}</li>
				<li>{say('welcome.sentences.kept')}</li>
				<li>{say('welcome.sentences.leaves')}</li>
				<li>{keys === null ? say('welcome.sentences.firstNoKeys') : say('welcome.sentences.first', { keys })}</li>
			</ol>
		</section>
	);
}
