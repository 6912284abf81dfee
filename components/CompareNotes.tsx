import { say } from '../lib/words/index.ts';
import type { ComparedPosting } from './compared.ts';
import { Markdown } from './Markdown.tsx';

/** The person's notes, the last part of the table; nothing where there is none. */
export function CompareNotes({ postings }: { postings: readonly ComparedPosting[] }) {
	if (postings.every(({ note }) => note === '')) return null;
	return (
		<tbody>
			<tr class="compare-group">
				<th scope="rowgroup" colSpan={postings.length + 1}>
					<span class="compare-group__name">{say('own.label')}</span>
				</th>
			</tr>
			<tr class="compare-row">
				<th scope="row">
					<span class="compare-row__name">{say('faces.note.label')}</span>
				</th>
				{postings.map(({ id, note }) => (
					<td key={id}>{note !== '' && <Markdown text={note} />}</td>
				))}
			</tr>
		</tbody>
	);
}
