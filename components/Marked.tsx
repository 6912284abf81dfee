import { pieces, type Wanted } from '../lib/search/marks.ts';
import './Marked.css';

/** A text with what was searched for marked. */
export function Marked({ text, sought }: { text: string; sought: Wanted | null }) {
	if (!sought) return <>{text}</>;
	return (
		<>
			{pieces(text, sought).map((piece, at) =>
				piece.hit ? (
					<mark key={at} class="hit">
						{piece.text}
					</mark>
				) : (
					piece.text
				),
			)}
		</>
	);
}
