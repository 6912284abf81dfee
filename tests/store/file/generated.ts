import fc from 'fast-check';
import { FIELDS, RATINGS, TOPICS, valuesOf } from '../../../lib/analysis/codebook.ts';
import type { Bundle } from '../../../lib/store/file/format.ts';
import { summary } from '../../../lib/store/records.ts';
import { posting, report } from '../examples.ts';

/** Any text that a page or a person can give, half characters and controls too. */
const text = fc.oneof(
	fc.constant('half \ud800 a character'),
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const some = text.filter((words) => words.length > 0);
const word = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
	.filter((one) => /^\S(?:.*\S)?$/u.test(one) && one.length <= 60);
const time = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const target = fc
	.record({ exact: some, prefix: text, suffix: text, start: fc.nat(), end: fc.nat() })
	.map(({ exact, prefix, suffix, start, end }) => ({
		selector: [
			{ type: 'TextQuoteSelector' as const, exact, prefix, suffix },
			{ type: 'TextPositionSelector' as const, start, end },
		] as [
			{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
			{ type: 'TextPositionSelector'; start: number; end: number },
		],
	}));
const fieldWithValue = fc
	.constantFrom(...FIELDS)
	.chain((field) =>
		fc
			.constantFrom(...(valuesOf(field) as readonly (string | number | true)[]), null)
			.map((value) => ({ field, value })),
	);

const entry = fc.oneof(
	fc.record({ field: fc.constant('note'), value: text }),
	fc.record({ field: word.map((id) => `answer.${id}`), value: text }),
	fc.record({ field: fc.constant('status'), value: word }),
	fc.record({ field: fc.constant('tags'), value: fc.array(word, { maxLength: 4 }) }),
	fc.record({
		field: fc.constantFrom(...RATINGS.map((rating) => `rating.${rating}`)),
		value: fc.constantFrom(1, 2, 3, 4, 5),
	}),
	fc.record({
		field: fc.constant('questions'),
		value: fc.array(
			fc.record({
				id: some,
				ticked: fc.boolean(),
				asks: fc.oneof(
					fc.record({ kind: fc.constant('own'), text: some }),
					fc.record({
						kind: fc.constant('report'),
						topic: fc.constantFrom(...TOPICS),
						reason: fc.constantFrom('silent', 'generic'),
						terms: fc.dictionary(word, text, { maxKeys: 3 }),
					}),
				),
			}),
			{ maxLength: 3 },
		),
	}),
	fieldWithValue.chain(({ field, value }) =>
		fc.record({
			field: fc.constant(`learned.${field}`),
			value: fc.record({ value: fc.constant(value), from: orNull(word) }),
		}),
	),
);

const bundle = fc
	.record({
		id: fc.uuid(),
		facts: fc.record({
			url: orNull(fc.webUrl({ withQueryParameters: true, withFragments: true })),
			site: word,
			title: some,
			company: orNull(text),
			location: orNull(text),
			salary: orNull(text),
			employmentType: orNull(text),
			postedAt: orNull(text),
			readAt: time,
		}),
		identity: orNull(word),
		savedAt: time,
		madeAt: orNull(time),
		words: some,
		report: fc.oneof(fc.constant(report), fc.jsonValue()),
		archive: fc.uniqueArray(
			fc.record({ archivedAt: time, madeAt: time, report: fc.jsonValue(), posting: orNull(fc.constant(posting)) }),
			{ selector: ({ archivedAt }) => archivedAt, maxLength: 2 },
		),
		entries: fc.uniqueArray(fc.record({ written: entry, changedAt: time }), {
			selector: ({ written }) => written.field,
			maxLength: 6,
		}),
		highlights: fc.uniqueArray(
			fc.record({
				id: fc.uuid(),
				comment: text,
				createdAt: time,
				changedAt: time,
				meaning: fc.constantFrom('promising', 'worrying', 'question', 'fact'),
				target,
			}),
			{ selector: ({ id }) => id, maxLength: 3 },
		),
		disputes: fc.uniqueArray(
			fc.record({
				id: fc.uuid(),
				comment: text,
				createdAt: time,
				changedAt: time,
				against: fieldWithValue,
				target: orNull(target),
			}),
			{ selector: ({ id }) => id, maxLength: 3 },
		),
	})
	.map(
		({ id, facts, identity, savedAt, madeAt, words, report: made, ...own }): Bundle => ({
			posting: { schema: 1, ...facts, id, identity, savedAt, report: summary(report) },
			contents: { schema: 2, id, text: words, report: made, madeAt },
			archive: own.archive.map((one) => ({ schema: 1, id, ...one })),
			entries: own.entries.map(({ written, changedAt }) => ({ schema: 2, id, ...written, changedAt })),
			highlights: own.highlights.map((one) => ({ schema: 1, posting: id, ...one }) as Bundle['highlights'][number]),
			disputes: own.disputes.map(({ against, ...one }) => ({ schema: 1, posting: id, ...one, ...against })),
		}),
	);

/** Lists of postings with all that a person can have written about them. */
export const bundles: fc.Arbitrary<Bundle[]> = fc
	.uniqueArray(bundle, { selector: ({ posting: { id } }) => id, maxLength: 4 })
	// Two postings that are one would come in as one.
	.map((list) =>
		list.map(({ posting: { identity, ...facts }, ...rest }, at) => ({
			posting: { ...facts, identity: identity && `${identity} ${at}` },
			...rest,
		})),
	);
