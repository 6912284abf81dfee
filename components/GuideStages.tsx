import { STAGES } from '../lib/analysis/codebook.ts';
import { stageKey } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';

/** The four stages of the framework, each with its step of the ladder. */
export function GuideStages() {
	return (
		<ol class="guide__stages">
			{STAGES.map((stage) => (
				<li key={stage}>
					<svg viewBox="0 0 34 16" width="51" height="24" aria-hidden="true">
						{STAGES.map((step) => (
							<rect
								key={step}
								class={step <= stage ? 'guide__step guide__step--on' : 'guide__step'}
								x={step * 9}
								y={12 - step * 3.5}
								width="7"
								height={4 + step * 3.5}
								rx="1"
							/>
						))}
					</svg>
					<h3>
						{stage} {say(`${stageKey(stage)}.name`)}
					</h3>
					<p>
						<span class="soft">{say('faces.guide.stages.today')}</span> {say(`${stageKey(stage)}.means`)}
					</p>
					<p>
						<span class="soft">{say('faces.guide.stages.needs')}</span> {say(`${stageKey(stage)}.needs`)}
					</p>
					<p>
						<span class="soft">{say('faces.guide.stages.writtenFor')}</span> {say(`${stageKey(stage)}.writtenFor`)}
					</p>
				</li>
			))}
		</ol>
	);
}
