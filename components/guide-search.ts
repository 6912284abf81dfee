import type { Field, Flag } from '../lib/analysis/codebook.ts';
import { FIELDS, FLAGS } from '../lib/analysis/codebook.ts';
import { CHECK_IDS, type CheckId } from '../lib/analysis/rubric.ts';
import type { Wording } from '../lib/analysis/wordings.ts';
import { fieldMeaning, fieldName, valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';

/** What of the guide speaks of what was searched for. */
export interface Found {
	readonly checks: readonly CheckId[];
	readonly flags: readonly Flag[];
	/** Each field with the cues to show: all of them where its own words match. */
	readonly fields: ReadonlyMap<Field, readonly Wording[]>;
	/** How many places; null when nothing was searched for. */
	readonly count: number | null;
}

/** Everything whose words hold all the words of the query, in any order; everything there is for an empty one. */
export function searchGuide(query: string, cues: readonly Wording[]): Found {
	const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
	const has = (...texts: string[]) => {
		const text = texts.join('\n').toLowerCase();
		return wanted.every((word) => text.includes(word));
	};
	const checks = CHECK_IDS.filter((id) =>
		has(say(`checks.${id}.name`), say(`checks.${id}.looksFor`), say(`checks.${id}.why`), say(`checks.${id}.scoring`)),
	);
	const flags = FLAGS.filter((id) => has(say(`flags.${id}.title`), say(`flags.${id}.why`)));
	const fields = new Map<Field, readonly Wording[]>();
	for (const field of FIELDS) {
		const own = cues.filter(({ claims }) => claims.field === field);
		if (has(fieldName(field), fieldMeaning(field))) fields.set(field, own);
		else {
			const matching = own.filter((cue) => has(valueName(cue.claims) ?? '', ...cue.says, ...cue.ignores));
			if (matching.length > 0) fields.set(field, matching);
		}
	}
	const places = checks.length + flags.length + [...fields.values()].reduce((sum, some) => sum + (some.length || 1), 0);
	return { checks, flags, fields, count: wanted.length === 0 ? null : places };
}
