import { say } from '../lib/words/index.ts';

const PAGES = ['list', 'draft', 'guide', 'options'] as const;
type PageName = (typeof PAGES)[number];

/** The ways from one full page to the others. */
export function Ways({ here }: { here?: PageName }) {
	return PAGES.map((page) => (
		<a key={page} class="link" href={`/${page}.html`} aria-current={page === here ? 'page' : undefined}>
			{say(`faces.ways.${page}`)}
		</a>
	));
}
