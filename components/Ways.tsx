import { useContext } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Reader } from './reader.ts';

const PAGES = ['list', 'draft', 'guide', 'options'] as const;
type PageName = (typeof PAGES)[number];

/** For who writes postings: from a report or the list to the page for a draft, in a tab. */
export function DraftWay() {
	return useContext(Reader) === 'recruiter' ? (
		<a class="link" href="/draft.html" target="_blank" rel="noreferrer">
			{say('faces.ways.draft')}
		</a>
	) : null;
}

/** The ways from one full page to the others. */
export function Ways({ here }: { here?: PageName }) {
	return PAGES.map((page) => (
		<a key={page} class="link" href={`/${page}.html`} aria-current={page === here ? 'page' : undefined}>
			{say(`faces.ways.${page}`)}
		</a>
	));
}
