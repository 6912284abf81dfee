import {
	FLAGS,
	FOUNDATIONS,
	LAYERS,
	LIFECYCLE,
	PARTNERS,
	RESPONSIBILITIES,
	SKILLS,
	STAGES,
} from '../lib/analysis/codebook.ts';
import { CHECK_IDS, type CheckId } from '../lib/analysis/rubric.ts';
import { stageKey } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { FirstRun } from './FirstRun.tsx';
import './GuideView.css';
import { TopBar } from './TopBar.tsx';

/** How postings are read: the stages, the checks, the flags and the fields, in the words the reports use. */
export function GuideView({ onOpenList }: { onOpenList(): void }) {
	return (
		<div class="guide">
			<TopBar>
				<button type="button" class="link" onClick={onOpenList}>
					{say('faces.actions.openList')}
				</button>
			</TopBar>
			<main class="guide__main">
				<h1>{say('faces.guide.title')}</h1>
				<p class="guide__intro">{say('faces.guide.intro')}</p>
				<FirstRun />
				<Stages />
				<section>
					<h2>{say('faces.guide.checks.title')}</h2>
					{CHECK_IDS.map((check) => (
						<Check key={check} check={check} />
					))}
				</section>
				<section>
					<h2>{say('faces.guide.flags.title')}</h2>
					<dl class="guide__terms">
						{FLAGS.map((flag) => (
							<Term key={flag} name={say(`flags.${flag}.title`)} meaning={say(`flags.${flag}.why`)} />
						))}
					</dl>
				</section>
				<Fields />
				<section>
					<h2>{say('faces.guide.limits.title')}</h2>
					<ul class="guide__limits">
						<li>{say('faces.guide.limits.one')}</li>
						<li>{say('faces.guide.limits.two')}</li>
						<li>{say('faces.guide.limits.three')}</li>
					</ul>
				</section>
			</main>
		</div>
	);
}

function Stages() {
	return (
		<section>
			<h2>{say('faces.guide.stages.title')}</h2>
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
		</section>
	);
}

function Check({ check }: { check: CheckId }) {
	return (
		<div class="guide__check">
			<h3>{say(`checks.${check}.name`)}</h3>
			<dl class="guide__terms">
				<Term name={say('faces.checkCard.looksFor')} meaning={say(`checks.${check}.looksFor`)} />
				<Term name={say('faces.checkCard.why')} meaning={say(`checks.${check}.why`)} />
				<Term name={say('faces.checkCard.scoring')} meaning={say(`checks.${check}.scoring`)} />
				<Term name={say('faces.checkCard.source')} meaning={say(`checks.${check}.source`)} />
			</dl>
		</div>
	);
}

function Fields() {
	return (
		<section>
			<h2>{say('faces.guide.fields.title')}</h2>
			<div class="guide__groups">
				<Group title={say('faces.guide.groups.layer')} entries={LAYERS.map((key) => entry(`codebook.layer.${key}`))} />
				<Group
					title={say('faces.guide.groups.responsibilities')}
					entries={RESPONSIBILITIES.map((key) => entry(`codebook.responsibilities.${key}`))}
				/>
				<Group
					title={say('faces.guide.groups.partners')}
					entries={PARTNERS.map((key) => entry(`codebook.partners.${key}`))}
				/>
				<Group
					title={say('faces.guide.groups.foundations')}
					entries={FOUNDATIONS.map((key) => entry(`codebook.foundations.${key}`))}
				/>
				<Group
					title={say('faces.guide.groups.skills')}
					entries={SKILLS.map((key) => entry(`codebook.skills.${key}`))}
				/>
				<Group
					title={say('faces.guide.groups.lifecycle')}
					entries={LIFECYCLE.map((key) => entry(`codebook.lifecycle.${key}`))}
				/>
			</div>
		</section>
	);
}

type EntryKey = `codebook.${
	| `layer.${(typeof LAYERS)[number]}`
	| `responsibilities.${(typeof RESPONSIBILITIES)[number]}`
	| `partners.${(typeof PARTNERS)[number]}`
	| `foundations.${(typeof FOUNDATIONS)[number]}`
	| `skills.${(typeof SKILLS)[number]}`
	| `lifecycle.${(typeof LIFECYCLE)[number]}`}`;

const entry = (key: EntryKey) => ({ name: say(`${key}.name`), means: say(`${key}.means`) });

function Group({ title, entries }: { title: string; entries: readonly { name: string; means: string }[] }) {
	return (
		<div>
			<h3>{title}</h3>
			<dl class="guide__terms">
				{entries.map(({ name, means }) => (
					<Term key={name} name={name} meaning={means} />
				))}
			</dl>
		</div>
	);
}

function Term({ name, meaning }: { name: string; meaning: string }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{meaning}</dd>
		</div>
	);
}
