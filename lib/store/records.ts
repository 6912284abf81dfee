import * as z from 'zod/mini';
import { FIELDS, type Field, type FieldValues, FLAGS } from '../analysis/codebook.ts';
import type { Findings, Report } from '../analysis/types.ts';
import { Posting } from '../posting.ts';

const stage = z.nullable(z.literal([0, 1, 2, 3]));
const score = z.nullable(z.number());

/** Every stated finding of a report with its value; a field that is not here is silent. */
export type Stated = { readonly [F in Field]?: FieldValues[F] };

// Which value belongs to which field is the engine's word.
const Stated = z.pipe(
	z.partialRecord(z.enum(FIELDS), z.union([z.string(), z.number(), z.literal(true)])),
	z.transform((stated) => stated as Stated),
);

/** What a row of the list shows of a report, so that the list never loads whole reports. */
const ReportSummary = z.object({
	kind: z.literal(['read', 'other-role', 'other-language', 'too-short']),
	engine: z.string(),
	stageShown: stage,
	stageHiredFor: stage,
	/** 0 to 100; null: too little to say, or a report without scores. */
	scores: z.object({ scope: score, partners: score, foundations: score, overall: score }),
	flags: z.array(z.enum(FLAGS)),
	/** What filters ask for; missing where the report has no findings, or was saved before this was kept (`fill`). */
	stated: z.optional(Stated),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** One row of the list: everything about a saved posting but its text, its report and the note. */
export const SavedPosting = z.extend(z.omit(Posting, { text: true }), {
	id: z.string(),
	/** The same for two addresses of one posting; null when nothing tells (pasted text). */
	identity: z.nullable(z.string()),
	/** UTC. */
	savedAt: z.iso.datetime(),
	/** Of the text, to find it again elsewhere; missing where it was saved before this was kept. */
	fingerprint: z.optional(z.string()),
	report: ReportSummary,
});
export type SavedPosting = z.infer<typeof SavedPosting>;

/** The heavy part, read only when one posting is opened. `report` is checked apart: an old one can be made again. */
export const Contents = z.object({
	schema: z.literal(2),
	id: z.string(),
	text: z.string(),
	report: z.unknown(),
	/** When the report was made, UTC; null: with the saving. */
	madeAt: z.nullable(z.iso.datetime()),
});
export type Contents = z.infer<typeof Contents>;

/** A report that a newer one took the place of. */
export const Archived = z.object({
	schema: z.literal(1),
	id: z.string(),
	archivedAt: z.iso.datetime(),
	madeAt: z.iso.datetime(),
	report: z.unknown(),
	/** What was read then; null: the same that is saved today. */
	posting: z.nullable(Posting),
});
export type Archived = z.infer<typeof Archived>;

/** What the list shows of what the person wrote. */
export interface Own {
	readonly status: string | null;
	readonly tags: readonly string[];
	/** The overall one, 1 to 5. */
	readonly rating: number | null;
	/** True when there is a note. */
	readonly noted: boolean;
}

/** A row with the person's own words about it. */
export type ListedPosting = SavedPosting & { readonly own: Own };

/** What the list shows of a report. */
export function summary(report: Report): ReportSummary {
	const read = report.kind === 'read' ? report : null;
	return {
		kind: report.kind,
		engine: report.engine,
		stageShown: read?.stage.shown ?? null,
		stageHiredFor: read?.stage.hiredFor ?? null,
		scores: {
			scope: read?.scores.scope.value ?? null,
			partners: read?.scores.partners.value ?? null,
			foundations: read?.scores.foundations.value ?? null,
			overall: read?.scores.overall.value ?? null,
		},
		flags: read?.flags.map((flag) => flag.id) ?? [],
		...('findings' in report && { stated: statedOf(report.findings) }),
	};
}

function statedOf(findings: Findings): Stated {
	const stated = FIELDS.flatMap((field) => {
		const finding = findings[field];
		return finding.state === 'stated' ? [[field, finding.value] as const] : [];
	});
	return Object.fromEntries(stated);
}
