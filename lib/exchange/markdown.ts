import { type Field, RATINGS, type Rating } from '../analysis/codebook.ts';
import type { Quote, Report, Verdict } from '../analysis/types.ts';
import { fieldName, learnedWords } from '../words/fields.ts';
import { day } from '../words/format.ts';
import { say } from '../words/index.ts';
import { wordQuestion } from '../words/questions.ts';
import { checkWord, outcomeSentence, stageSentence, verdictSentence } from '../words/report.ts';
import { statusName } from '../words/status.ts';
import { type ExportChoice, type Exported, prepare } from './exported.ts';
import { fenced, inline, ownWords } from './markdown-safe.ts';

type ReadReport = Extract<Report, { kind: 'read' }>;

/** Postings as one Markdown file (CommonMark with tables); `madeAt`: today, an ISO date. */
export function markdownOf(postings: readonly Exported[], choice: ExportChoice, madeAt: string): string {
	const prepared = prepare(postings, choice);
	const parts = [
		`# ${say('exchange.markdown.title', { count: prepared.length })}`,
		say('exchange.markdown.made', { day: day(madeAt) }),
		...(prepared.length > 1 ? [`## ${say('exchange.markdown.overview')}`, overview(prepared)] : []),
		...prepared.flatMap((one) => onePosting(one, choice)),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function overview(postings: readonly Exported[]): string {
	const head = [
		say('exchange.columns.title'),
		say('exchange.columns.company'),
		...RATINGS.map((rating) => say(`codebook.ratings.${rating}.name`)),
		say('exchange.columns.stageShown'),
		say('exchange.columns.stageHiredFor'),
		say('exchange.columns.flags'),
	];
	const rows = postings.map(({ posting, report }) => [
		inline(posting.title),
		inline(posting.company ?? ''),
		...(report.kind === 'read'
			? [
					...RATINGS.map((rating) => report.scores[rating].value ?? '–'),
					report.stage.shown ?? '–',
					report.stage.hiredFor ?? '–',
					report.flags.length,
				]
			: [say(`exchange.kinds.${report.kind}`), '', '', '', '', '', '']),
	]);
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function onePosting(one: Exported, choice: ExportChoice): string[] {
	const { posting, report, note } = one;
	const facts = (['company', 'location', 'salary', 'employmentType', 'postedAt'] as const).flatMap((fact) =>
		posting[fact] === null ? [] : [listItem(say(`exchange.columns.${fact}`), inline(posting[fact]))],
	);
	return [
		`## ${inline(posting.title)}`,
		[
			...facts,
			...(posting.url === null ? [] : [listItem(say('exchange.columns.url'), inline(posting.url))]),
			listItem(say('exchange.columns.savedAt'), day(one.savedAt)),
			...(one.status === null ? [] : [listItem(say('exchange.columns.status'), inline(statusName(one.status)))]),
			...(one.tags.length === 0 ? [] : [listItem(say('exchange.columns.tags'), one.tags.map(inline).join(', '))]),
		].join('\n'),
		...(report.kind === 'read' ? judged(report, choice) : [say(`exchange.kinds.${report.kind}`)]),
		...own(one),
		...(note.trim() === '' ? [] : [`### ${say('exchange.markdown.note')}`, ownWords(note)]),
		...(choice.text && choice.names ? [`### ${say('exchange.markdown.text')}`, fenced(posting.text)] : []),
	];
}

function judged(report: ReadReport, choice: ExportChoice): string[] {
	return [
		`### ${say('exchange.markdown.whole')}`,
		verdictSentence(report),
		RATINGS.map((rating) => scoreLine(report, rating)).join('\n'),
		stageSentence(report.stage),
		...(report.flags.length === 0
			? []
			: [
					`### ${say('exchange.markdown.flags')}`,
					report.flags
						.map(({ id, quotes }) => `- ${say(`flags.${id}.title`)}${choice.names ? quoted(quotes) : ''}`)
						.join('\n'),
				]),
		`### ${say('exchange.markdown.checks')}`,
		report.verdicts.map((verdict) => checkLine(verdict, choice)).join('\n'),
		...(report.questions.length === 0
			? []
			: [
					`### ${say('exchange.markdown.questions')}`,
					report.questions
						.map(({ topic, reason, terms }, at) => {
							const { text } = wordQuestion({ topic, reason, terms: choice.names ? terms : {} });
							return `${at + 1}. ${inline(text)}`;
						})
						.join('\n'),
				]),
	];
}

function scoreLine(report: ReadReport, rating: Rating): string {
	const { value } = report.scores[rating];
	const name = say(`codebook.ratings.${rating}.name`);
	return `- ${value === null ? say('faces.score.labelUnknown', { name }) : say('faces.score.label', { name, value })}`;
}

function checkLine(verdict: Verdict, choice: ExportChoice): string {
	const { outcome } = verdict;
	const evidence = choice.names && 'evidence' in outcome ? quoted(outcome.evidence) : '';
	return `- **${checkWord(verdict.check, 'name')}.** ${outcomeSentence(verdict)}${evidence}`;
}

/** What the person made of it: ratings, and what was learned since. */
function own({ ratings, learned }: Exported): string[] {
	const rated = RATINGS.flatMap((rating) => {
		const value = ratings[rating];
		const name = say(`codebook.ratings.${rating}.name`);
		return value === undefined ? [] : [`- ${say('exchange.markdown.outOfFive', { name, value })}`];
	});
	const known = Object.entries(learned).map(([field, value]) =>
		listItem(fieldName(field as Field), learnedWords(field as Field, value)),
	);
	return [
		...(rated.length === 0 ? [] : [`### ${say('exchange.markdown.ratings')}`, rated.join('\n')]),
		...(known.length === 0 ? [] : [`### ${say('exchange.markdown.learned')}`, known.join('\n')]),
	];
}

const listItem = (name: string, value: string) => `- **${name}:** ${value}`;

const quoted = (quotes: readonly Quote[]) =>
	quotes
		.map(({ text, inferred }) => `\n  > ${inferred ? `*${say('depth.finding.nearest')}* ` : ''}${inline(text)}`)
		.join('\n');
