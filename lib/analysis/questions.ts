import type { Field, Partner, Topic } from './codebook.ts';
import { FOUNDATIONS, RESPONSIBILITIES, TOPICS } from './codebook.ts';
import type { Decided } from './model/decisions.ts';
import type { PostingEvidence } from './model/posting-features.ts';
import type { Findings, Question, QuestionReason, Quote } from './types.ts';

/** Questions of one report. */
const MOST = 5;
/** Longest words of the posting that a question repeats, in characters. */
const LONGEST_TERM = 70;
/** Families of work from which the load itself is worth a question. */
const MANY = 6;

interface Open {
	readonly reason: QuestionReason;
	/** Fields whose quotes show it. */
	readonly fields: readonly Field[];
}

/** The topics most worth asking about, most important first. One that the posting answers is never asked. */
export function chooseQuestions(findings: Findings, decided: Decided, posting: PostingEvidence): Question[] {
	return [...TOPICS]
		.sort((a, b) => decided.probability(`topic.${b}`) - decided.probability(`topic.${a}`))
		.flatMap((topic) => {
			const open = whyOpen(topic, findings);
			return open ? [{ topic, ...open }] : [];
		})
		.slice(0, MOST)
		.map(({ topic, reason, fields }) => {
			const quotes = reason === 'silent' ? [] : quotesOf(findings, fields);
			return { topic, reason, terms: termsOf(topic, quotes, posting), quotes };
		});
}

/** Why a topic is open; null when the posting answers it. */
function whyOpen(topic: Topic, findings: Findings): Open | null {
	const stated = (field: Field) => findings[field].state === 'stated';
	const value = (field: Field) => {
		const finding = findings[field];
		return finding.state === 'stated' ? finding.value : null;
	};
	if ((FOUNDATIONS as readonly string[]).includes(topic)) {
		const field = `foundations.${topic}` as Field;
		const given = value(field);
		return given === 'in-place' ? null : { reason: given === null ? 'silent' : 'on-the-role', fields: [field] };
	}
	switch (topic) {
		case 'experts':
		case 'platform':
		case 'learning':
			return partnerOpen(topic, value(`partners.${topic}`));
		case 'champions':
			if (stated('responsibilities.community') && value('partners.champions') === null)
				return { reason: 'on-the-role', fields: ['responsibilities.community'] };
			return partnerOpen(topic, value('partners.champions'));
		case 'metrics':
			if (value('metrics') === 'specific') return null;
			if (value('metrics') === 'generic') return { reason: 'generic', fields: ['metrics'] };
			return stated('responsibilities.metrics')
				? { reason: 'on-the-role', fields: ['responsibilities.metrics'] }
				: { reason: 'silent', fields: [] };
		case 'trajectory':
		case 'boundaries':
			return stated(topic) ? null : { reason: 'silent', fields: [] };
		case 'current-state': {
			const shown = findings.stageShown;
			if (shown.state === 'silent') return { reason: 'silent', fields: [] };
			return {
				reason: shown.against.length > 0 && shown.confidence < 0.5 ? 'conflict' : 'generic',
				fields: ['stageShown'],
			};
		}
		case 'strategy-or-execution':
			if (stated('flags.blurredMandate') || value('mandate') === 'both')
				return { reason: 'conflict', fields: ['mandate', 'flags.blurredMandate'] };
			return stated('mandate') ? { reason: 'generic', fields: ['mandate'] } : { reason: 'silent', fields: [] };
		case 'build-or-enable':
			if (value('buildOrEnable') === 'both') return { reason: 'conflict', fields: ['buildOrEnable'] };
			return stated('buildOrEnable')
				? { reason: 'generic', fields: ['buildOrEnable'] }
				: { reason: 'silent', fields: [] };
		case 'vendors':
			return stated('responsibilities.vendors')
				? { reason: 'on-the-role', fields: ['responsibilities.vendors'] }
				: { reason: 'silent', fields: [] };
		case 'sustainability':
			return stated('lifecycle.sustain')
				? { reason: 'on-the-role', fields: ['lifecycle.sustain'] }
				: { reason: 'silent', fields: [] };
		case 'stage-gap': {
			const [shown, hiredFor] = [value('stageShown'), value('stageHiredFor')];
			if (typeof shown !== 'number' || typeof hiredFor !== 'number') return { reason: 'silent', fields: [] };
			return { reason: hiredFor > shown ? 'conflict' : 'generic', fields: ['stageShown', 'stageHiredFor'] };
		}
		case 'workload': {
			const families = RESPONSIBILITIES.map((key) => `responsibilities.${key}` as const).filter(stated);
			if (stated('flags.unrealisticScope')) return { reason: 'on-the-role', fields: ['flags.unrealisticScope'] };
			if (stated('flags.soleOwner')) return { reason: 'on-the-role', fields: ['flags.soleOwner'] };
			return families.length >= MANY
				? { reason: 'on-the-role', fields: families }
				: { reason: 'generic', fields: families };
		}
		default:
			throw new Error(`no rule says when ${topic} is open`);
	}
}

function partnerOpen(key: Partner, value: unknown): Open | null {
	if (value === 'committed') return null;
	return value === 'named' ? { reason: 'generic', fields: [`partners.${key}`] } : { reason: 'silent', fields: [] };
}

function quotesOf(findings: Findings, fields: readonly Field[]): Quote[] {
	const quotes = fields.flatMap((field) => {
		const finding = findings[field];
		return finding.state === 'stated' ? finding.evidence.slice(0, fields.length > 1 ? 1 : 2) : [];
	});
	return quotes.filter((quote, i) => quotes.findIndex((q) => q.start === quote.start) === i).slice(0, 3);
}

/** Which of the posting's own words a wording may use, with the concept that finds them. */
const TERM_CONCEPTS = {
	tool: ['aiTool'],
	team: ['aiTeam', 'platformTeam', 'learningTeam', 'riskTeam', 'businessTeam'],
	sponsor: ['cLevel', 'aiLead'],
} as const;

function termsOf(topic: Topic, quotes: readonly Quote[], posting: PostingEvidence): Record<string, string> {
	const terms: Record<string, string> = {};
	for (const quote of quotes) {
		const read = posting.reads.find(({ sentence }) => sentence.start <= quote.start && quote.end <= sentence.end);
		if (!read) continue;
		for (const [name, concepts] of Object.entries(TERM_CONCEPTS)) {
			const span = read.concepts.find(({ concept }) => (concepts as readonly string[]).includes(concept));
			if (!span || terms[name]) continue;
			terms[name] = read.sentence.text.slice(read.words.starts[span.from], read.words.ends[span.to - 1]);
		}
		const short = shortWords(quote);
		if (short && !terms.term) terms.term = short;
	}
	if (!terms.tool && (topic === 'tooling' || topic === 'current-state')) {
		const named = firstNamed(posting, 'aiTool');
		if (named) terms.tool = named;
	}
	return terms;
}

/** The quote itself when it is short, else its first clause when that is. */
function shortWords(quote: Quote): string | null {
	const plain = quote.text.replace(/[.;:,]+$/u, '');
	if (plain.length <= LONGEST_TERM) return plain;
	const clause = /^[^,;:–—]{12,}?(?=[,;:–—])/u.exec(plain)?.[0].trim();
	return clause && clause.length <= LONGEST_TERM ? clause : null;
}

function firstNamed(posting: PostingEvidence, concept: string): string | null {
	for (const read of posting.reads) {
		if (!['role', 'duties', 'company', 'other'].includes(read.sentence.section)) continue;
		const span = read.concepts.find((s) => s.concept === concept);
		if (span) return read.sentence.text.slice(read.words.starts[span.from], read.words.ends[span.to - 1]);
	}
	return null;
}
