import {
	FIELDS,
	FLAGS,
	FOUNDATIONS,
	LIFECYCLE,
	PARTNERS,
	RATINGS,
	RESPONSIBILITIES,
	SKILLS,
} from '../analysis/codebook.ts';
import type { Findings, Quote, Report } from '../analysis/types.ts';
import { say } from '../words/index.ts';
import { wordQuestion } from '../words/questions.ts';

/** A report as other programs see it: one JSON object. Findings have the shape of a codebook label. */
export function reportLine(id: unknown, report: Report): Record<string, unknown> {
	const { engine } = report;
	if (report.kind === 'too-short')
		return { id, engine, refused: 'too-short', words: report.words, findings: { domain: null, evidence: {} } };
	if (report.kind === 'other-language')
		return {
			id,
			engine,
			refused: 'other-language',
			language: report.language,
			findings: { domain: null, evidence: {} },
		};
	const evidence = evidenceOf(report.findings);
	const inferred = inferredIn(report.findings);
	if (report.kind === 'other-role')
		return { id, engine, findings: { ...labelOf(report.findings), evidence }, evidence, inferred };
	const { stage, scores, flags, questions } = report;
	return {
		id,
		engine,
		findings: {
			...labelOf(report.findings),
			ratings: Object.fromEntries(RATINGS.map((key) => [key, ratingOf(scores[key].value)])),
			questions: questions.map((q) => q.topic),
			evidence,
		},
		evidence,
		inferred,
		scores: Object.fromEntries(RATINGS.map((key) => [key, scores[key].value])),
		stage: {
			...stage,
			distribution: stage.distribution.map((p) => Number(p.toFixed(3))),
			confidence: Number(stage.confidence.toFixed(3)),
		},
		flags: flags.map(({ id: flag, severity, quotes }) => ({
			id: flag,
			severity,
			quotes: quotes.map((q) => q.text),
			why: say(`flags.${flag}.why` as 'flags.hype.why'),
		})),
		questions: questions.map((question) => ({
			topic: question.topic,
			reason: question.reason,
			...wordQuestion(question),
			quotes: question.quotes.map((q) => q.text),
		})),
	};
}

/** 1 to 5, as readers rate, from 0 to 100. */
const ratingOf = (value: number | null): number | null => (value === null ? null : 1 + value / 25);

function labelOf(findings: Findings): Record<string, unknown> {
	const value = (field: keyof Findings, silent: unknown) => {
		const finding = findings[field];
		return finding.state === 'stated' ? finding.value : silent;
	};
	const group = <K extends string>(prefix: string, keys: readonly K[], silent: unknown) =>
		Object.fromEntries(keys.map((key) => [key, value(`${prefix}.${key}` as keyof Findings, silent)]));
	return {
		domain: value('domain', null),
		layer: value('layer', null),
		stageShown: value('stageShown', null),
		stageHiredFor: value('stageHiredFor', null),
		responsibilities: group('responsibilities', RESPONSIBILITIES, false),
		stance: value('stance', null),
		partners: group('partners', PARTNERS, 'no'),
		foundations: group('foundations', FOUNDATIONS, 'silent'),
		metrics: value('metrics', 'absent'),
		trajectory: value('trajectory', 'absent'),
		boundaries: value('boundaries', 'absent'),
		mandate: value('mandate', null),
		buildOrEnable: value('buildOrEnable', null),
		changeAware: value('changeAware', false),
		skills: group('skills', SKILLS, false),
		lifecycle: group('lifecycle', LIFECYCLE, false),
		flags: group('flags', FLAGS, false),
	};
}

/** The fields whose quote only comes nearest: their value is read from the text as a whole. */
function inferredIn(findings: Findings): string[] {
	return FIELDS.filter((field) => {
		const finding = findings[field];
		return finding.state === 'stated' && finding.evidence.every((quote) => quote.inferred);
	});
}

/** What says so by itself; where nothing does, what comes nearest. */
function evidenceOf(findings: Findings): Record<string, string[]> {
	const best = (quotes: readonly Quote[]) => {
		const said = quotes.filter(({ inferred }) => !inferred);
		return said.length > 0 ? said : quotes;
	};
	return Object.fromEntries(
		FIELDS.flatMap((field) => {
			const finding = findings[field];
			return finding.state === 'stated' ? [[field, best(finding.evidence).map(({ text }) => text)]] : [];
		}),
	);
}
