import * as z from 'zod/mini';
import { FIELDS, FLAGS, RATINGS, TOPICS, valuesOf } from '../analysis/codebook.ts';
import type { Quote, Report } from '../analysis/types.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const place = z.int().check(z.nonnegative());

const StoredQuote = z.object({
	start: place,
	end: place,
	text: z.string().check(z.minLength(1)),
	inferred: z.optional(z.literal(true)),
});
const Quotes = z.array(StoredQuote);
const Evidence = Quotes.check(z.minLength(1));
const Stage = z.nullable(z.literal([0, 1, 2, 3]));

const Finding = z.discriminatedUnion('state', [
	z.object({
		state: z.literal('stated'),
		value: z.union([z.string(), z.number(), z.literal(true)]),
		confidence: share,
		evidence: Evidence,
		against: Quotes,
	}),
	z.object({ state: z.literal('silent'), confidence: share }),
]);
const Findings = z.record(z.enum(FIELDS), Finding).check(({ value, issues }) => {
	for (const field of FIELDS) {
		const finding = value[field];
		if (finding.state === 'silent' || (valuesOf(field) as readonly unknown[]).includes(finding.value)) continue;
		issues.push({ code: 'custom', input: finding.value, path: [field, 'value'], message: `no value of ${field}` });
	}
});

const Outcome = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('met'), evidence: Evidence }),
	z.object({ kind: z.literal('partly'), evidence: Evidence }),
	z.object({ kind: z.literal('concern'), evidence: Quotes }),
	z.object({ kind: z.literal('silent') }),
	z.object({ kind: z.literal('error'), message: z.string() }),
]);

const Score = z.object({
	value: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
	parts: z.array(z.object({ check: z.string(), weight: z.number().check(z.nonnegative()), credit: z.nullable(share) })),
});

/** Such as 1.10.0: an engine that cannot be compared would never be followed by a newer one. */
const engine = z.string().check(z.regex(/^\d+(?:\.\d+)*$/));

const Shape = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('read'),
		engine,
		findings: Findings,
		stage: z.object({
			shown: Stage,
			hiredFor: Stage,
			gap: z.nullable(z.int().check(z.minimum(-3), z.maximum(3))),
			distribution: z.tuple([share, share, share, share]),
			confidence: share,
			inferred: z.optional(z.literal(true)),
		}),
		scores: z.record(z.enum(RATINGS), Score),
		verdicts: z.array(z.object({ check: z.string(), outcome: Outcome })),
		flags: z.array(z.object({ id: z.enum(FLAGS), severity: z.literal(['high', 'medium']), quotes: Evidence })),
		questions: z.array(
			z.object({
				topic: z.enum(TOPICS),
				reason: z.literal(['silent', 'on-the-role', 'generic', 'conflict']),
				terms: z.record(z.string(), z.string()),
				quotes: Quotes,
			}),
		),
	}),
	z.object({ kind: z.literal('other-role'), engine, findings: Findings }),
	z.object({ kind: z.literal('other-language'), engine, language: z.string() }),
	z.object({ kind: z.literal('too-short'), engine, words: place }),
]);

/**
 * A stored report of this text in today's shape; null when it is not (a report of another engine, damage, quotes that
 * the text does not hold): the posting beside it can always be read anew.
 */
export function storedReport(value: unknown, text: string): Report | null {
	const parsed = Shape.safeParse(value);
	if (!parsed.success) return null;
	const report = parsed.data as Report;
	return quotesIn(report).every((quote) => text.slice(quote.start, quote.end) === quote.text) ? report : null;
}

function quotesIn(report: Report): readonly Quote[] {
	const found = 'findings' in report ? Object.values(report.findings) : [];
	const stated = found.flatMap((finding) =>
		finding.state === 'stated' ? [...finding.evidence, ...finding.against] : [],
	);
	if (report.kind !== 'read') return stated;
	const { verdicts, flags, questions } = report;
	return [
		...stated,
		...verdicts.flatMap(({ outcome }) => ('evidence' in outcome ? outcome.evidence : [])),
		...flags.flatMap(({ quotes }) => quotes),
		...questions.flatMap(({ quotes }) => quotes),
	];
}
