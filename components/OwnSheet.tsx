import { FIELDS, RATINGS } from '../lib/analysis/codebook.ts';
import type { Exported } from '../lib/exchange/exported.ts';
import { fieldName, learnedWords } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { statusName } from '../lib/words/status.ts';
import { Markdown } from './Markdown.tsx';

/** What the person made of a posting, for paper: status, tags, ratings, what was learned, the note. */
export function OwnSheet({ one: { status, tags, ratings, learned, note } }: { one: Exported }) {
	const lines = [
		...(status === null ? [] : [[say('own.status.label'), statusName(status)] as const]),
		...(tags.length === 0 ? [] : [[say('own.tags.label'), tags.join(', ')] as const]),
		...RATINGS.toReversed().flatMap((rating) => {
			const value = ratings[rating];
			const name = say(`codebook.ratings.${rating}.name`);
			return value === undefined
				? []
				: [[say('print.rating', { name }), say('own.rating.stars', { count: value })] as const];
		}),
		...FIELDS.flatMap((field) => {
			const value = learned[field];
			if (value === undefined) return [];
			return [[say('print.learned', { field: fieldName(field) }), learnedWords(field, value)] as const];
		}),
	];
	if (lines.length === 0 && note === '') return null;
	return (
		<div class="sheet__part">
			<p class="sheet__head">{say('own.label')}</p>
			{lines.length > 0 && (
				<dl class="sheet__own">
					{lines.map(([name, words]) => (
						<div key={name}>
							<dt>{name}</dt>
							<dd dir="auto">{words}</dd>
						</div>
					))}
				</dl>
			)}
			{note !== '' && (
				<div class="sheet__note">
					<Markdown text={note} />
				</div>
			)}
		</div>
	);
}
