import { useState } from 'preact/hooks';
import { checks } from '../lib/analysis/checks/index.ts';
import type { Field } from '../lib/analysis/codebook.ts';
import type { Wording } from '../lib/analysis/wordings.ts';
import { fieldMeaning, fieldName, valueName } from '../lib/words/fields.ts';
import { joined } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Term } from './GuideTerm.tsx';
import { Icon } from './Icon.tsx';

interface GuideFieldProps {
	field: Field;
	cues: readonly Wording[];
	/** True when it is looked at: its wordings are shown. */
	open: boolean;
}

/** A field of the reading; opens into the wordings that are evidence for it, with examples and near misses. */
export function GuideField({ field, cues, open }: GuideFieldProps) {
	const [opened, setOpened] = useState(open);
	const users = checks.filter(({ fields }) => fields.includes(field));
	return (
		<details
			id={`field-${field}`}
			class="fold guide__field"
			open={open || opened}
			onToggle={(event) => setOpened(event.currentTarget.open)}
		>
			<summary>
				<Icon name="turn" size={10} />
				<span class="guide__name">
					<strong>{fieldName(field)}</strong> <span class="soft">{fieldMeaning(field)}</span>
				</span>
				<span class="guide__count">{say('faces.guide.fields.wordings', { count: cues.length })}</span>
			</summary>
			{(open || opened) && (
				<div class="fold__body">
					{users.length > 0 && (
						<p>
							<span class="soft">{say('faces.guide.fields.usedBy')}</span>{' '}
							{users.map(({ id }) => (
								<a key={id} class="guide__user" href={`#check-${id}`}>
									{say(`checks.${id}.name`)}
								</a>
							))}
						</p>
					)}
					{cues.length === 0 && <p class="soft">{say('faces.guide.fields.noWordings')}</p>}
					<ul class="guide__cues">
						{cues.map((cue) => (
							<CueExamples key={cue.id} cue={cue} />
						))}
					</ul>
				</div>
			)}
		</details>
	);
}

function CueExamples({ cue }: { cue: Wording }) {
	const value = valueName(cue.claims);
	return (
		<li class="guide__cue">
			{value !== null && <p class="guide__value">{value}</p>}
			<dl class="guide__terms">
				<Term name={say('faces.guide.fields.caught')}>
					<Examples sentences={cue.says} icon="check" />
				</Term>
				<Term name={say('faces.guide.fields.ignored')}>
					<Examples sentences={cue.ignores} icon="close" />
				</Term>
			</dl>
			{cue.in && (
				<p class="soft">
					{say('faces.guide.fields.counts', {
						sections: joined(cue.in.map((section) => say(`faces.guide.sections.${section}`))),
					})}
				</p>
			)}
		</li>
	);
}

/** Example sentences; they are English, in whatever language the page is. */
function Examples({ sentences, icon }: { sentences: readonly string[]; icon: 'check' | 'close' }) {
	return (
		<ul class="guide__examples" lang="en" dir="ltr">
			{sentences.map((sentence) => (
				<li key={sentence}>
					<Icon name={icon} size={13} />
					{sentence}
				</li>
			))}
		</ul>
	);
}
