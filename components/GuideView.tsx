import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Field } from '../lib/analysis/codebook.ts';
import type { Rubric } from '../lib/analysis/rubric.ts';
import type { Wording } from '../lib/analysis/wordings.ts';
import { language, say } from '../lib/words/index.ts';
import { FirstRun } from './FirstRun.tsx';
import { GuideCheck } from './GuideCheck.tsx';
import { GuideField } from './GuideField.tsx';
import { GuideStages } from './GuideStages.tsx';
import { Term } from './GuideTerm.tsx';
import './GuideView.css';
import { searchGuide } from './guide-search.ts';
import { TopBar } from './TopBar.tsx';
import { Ways } from './Ways.tsx';

interface GuideViewProps {
	cues: readonly Wording[];
	rubric: Rubric;
	/** The id that the page's address names: `check-…`, `flag-…`, `field-…` or a section; '' for none. */
	place: string;
}

const GROUPS = ['frame', 'responsibilities', 'partners', 'foundations', 'skills', 'lifecycle', 'flags'] as const;
const SECTIONS = ['stages', 'way', 'checks', 'flags', 'fields', 'limits'] as const;

/** How postings are read: the stages, the checks, the flags and the fields with their wordings, searchable. */
export function GuideView({ cues, rubric, place }: GuideViewProps) {
	const [query, setQuery] = useState('');
	const spoken = language();
	const found = useMemo(() => searchGuide(query, cues), [query, cues, spoken]);
	const all = found.count === null;
	useEffect(() => {
		if (place === '') return;
		const target = document.getElementById(place);
		target?.scrollIntoView();
		(target?.querySelector('summary') ?? target)?.focus({ preventScroll: true });
	}, [place]);
	return (
		<div class="guide">
			<TopBar>
				<Ways here="guide" />
			</TopBar>
			<main class="guide__main">
				<header class="guide__head">
					<h1>{say('faces.guide.title')}</h1>
					<p class="soft">{say('faces.guide.intro')}</p>
				</header>
				<nav class="guide__contents" aria-label={say('faces.guide.contents')}>
					<ul>
						{SECTIONS.map((section) => (
							<li key={section}>
								<a href={`#${section}`}>{say(`faces.guide.${section}.title`)}</a>
							</li>
						))}
					</ul>
				</nav>
				<div class="guide__body">
					<search class="guide__search">
						<label class="field">
							{say('faces.guide.search.label')}
							<input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
						</label>
						<p class="soft" role="status">
							{found.count !== null &&
								(found.count > 0
									? say('faces.guide.search.found', { count: found.count })
									: say('faces.guide.search.none'))}
						</p>
					</search>
					{all && <FirstRun />}
					{all && (
						<Section id="stages">
							<GuideStages />
						</Section>
					)}
					{all && (
						<Section id="way">
							<ol class="guide__way">
								{(['one', 'two', 'three', 'four', 'five'] as const).map((step) => (
									<li key={step}>{say(`faces.guide.way.${step}`)}</li>
								))}
							</ol>
						</Section>
					)}
					{found.checks.length > 0 && (
						<Section id="checks">
							{found.checks.map((check) => (
								<GuideCheck key={check} check={check} rubric={rubric} />
							))}
						</Section>
					)}
					{found.flags.length > 0 && (
						<Section id="flags">
							{found.flags.map((flag) => (
								<article key={flag} id={`flag-${flag}`} class="guide__entry" tabIndex={-1}>
									<h3>{say(`flags.${flag}.title`)}</h3>
									<dl class="guide__terms">
										<Term name={say('faces.checkCard.why')}>{say(`flags.${flag}.why`)}</Term>
										<Term name={say('faces.guide.flags.away')}>{say(`betterFlags.${flag}`)}</Term>
									</dl>
								</article>
							))}
						</Section>
					)}
					{found.fields.size > 0 && (
						<Section id="fields">
							<p class="soft">{say('faces.guide.fields.intro')}</p>
							{GROUPS.map((group) => (
								<FieldGroup key={group} group={group} fields={found.fields} place={place} open={!all} />
							))}
						</Section>
					)}
					{all && (
						<Section id="limits">
							<ul class="guide__limits">
								<li>{say('faces.guide.limits.one')}</li>
								<li>{say('faces.guide.limits.two')}</li>
								<li>{say('faces.guide.limits.three')}</li>
							</ul>
						</Section>
					)}
				</div>
			</main>
		</div>
	);
}

function Section({ id, children }: { id: (typeof SECTIONS)[number]; children: ComponentChildren }) {
	return (
		<section id={id} tabIndex={-1}>
			<h2>{say(`faces.guide.${id}.title`)}</h2>
			{children}
		</section>
	);
}

interface FieldGroupProps {
	group: (typeof GROUPS)[number];
	fields: ReadonlyMap<Field, readonly Wording[]>;
	place: string;
	open: boolean;
}

function FieldGroup({ group, fields, place, open }: FieldGroupProps) {
	const isIn = (field: Field) => (group === 'frame' ? !field.includes('.') : field.startsWith(`${group}.`));
	const own = [...fields].filter(([field]) => isIn(field));
	if (own.length === 0) return null;
	return (
		<div class="guide__group">
			<h3>{say(`faces.guide.groups.${group}`)}</h3>
			{own.map(([field, cues]) => (
				<GuideField key={field} field={field} cues={cues} open={open || place === `field-${field}`} />
			))}
		</div>
	);
}
