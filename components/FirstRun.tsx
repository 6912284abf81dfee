import { say } from '../lib/words/index.ts';
import './FirstRun.css';

/** What is read and kept, in four sentences. */
export function FirstRun() {
	return (
		<section class="first-run">
			<h2>{say('faces.guide.first.title')}</h2>
			<ol>
				<li>{say('faces.guide.first.one')}</li>
				<li>{say('faces.guide.first.two')}</li>
				<li>{say('faces.guide.first.three')}</li>
				<li>{say('faces.guide.first.four')}</li>
			</ol>
		</section>
	);
}
