import type { ComponentChildren } from 'preact';
import type { Posting } from '../lib/posting.ts';
import { factWords } from '../lib/words/facts.ts';
import { say } from '../lib/words/index.ts';
import './PostingHead.css';

type Facts = Omit<Posting, 'text' | 'schema'>;

/** Title, company and what else the page says of the job. */
export function PostingHead({
	posting,
	brief = false,
	children,
}: {
	posting: Facts;
	/** Company and place only. */
	brief?: boolean;
	children?: ComponentChildren;
}) {
	return (
		<header class="head">
			<div class="head__words">
				<h1 class="head__title">
					<bdi>{posting.title}</bdi>
				</h1>
				<p class="head__facts">
					{posting.company === null ? (
						<span class="soft">{say('faces.posting.noCompany')}</span>
					) : (
						<bdi class="head__company">{posting.company}</bdi>
					)}
					{factWords(posting, { brief }).map((fact) => (
						<span key={fact} class="head__fact">
							<bdi>{fact}</bdi>
						</span>
					))}
				</p>
			</div>
			<div class="head__ways">{children}</div>
		</header>
	);
}
