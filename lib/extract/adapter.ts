/**
 * What one layer could read of a page. A field left out means "not found here"; the next layer may know it. `null`
 * means "this page has none": no further layer is asked (a board's own pay estimate, a thread without a chosen comment).
 */
export interface PageFields {
	title?: string | null;
	company?: string | null;
	location?: string | null;
	salary?: string | null;
	employmentType?: string | null;
	postedAt?: string | null;
	/**
	 * Holds the description: an element of the page (or of an inert document made from script state), or several
	 * in reading order where a board splits it into sections.
	 */
	body?: Element | readonly Element[] | null;
	/** The posting's id as the markup that was read says it; compared with `Adapter.postingId` to notice a stale pane. */
	postingId?: string;
}

/**
 * What an adapter's selectors rest on, strongest first: saved pages of postings; a saved page of the form alone; somebody's
 * notes on or capture of real pages; saved pages of a layout that is gone; others' code; traces in others' code.
 * @internal
 */
export const EVIDENCE = ['saved-page', 'saved-form', 'described', 'old-layout', 'others-code', 'weak'] as const;

export interface Adapter {
	id: string;
	/** Exact hosts, or `*.host` for any subdomain. */
	hosts: readonly string[];
	/** Day on which somebody last saw this adapter read a real page (YYYY-MM-DD), or null: from others' code only. */
	verified: string | null;
	/** `verified` and `evidence` are for people: the build leaves both out. The grade of what the layout that people meet most is read by; the head of the file says more. */
	evidence: (typeof EVIDENCE)[number];
	/**
	 * True if this address shows one posting, alone or in a pane; false for a search or a list. Looks at the URL only.
	 * Application forms (`…/apply`) are told apart for all boards in `is-posting.ts`: answer true for them.
	 */
	isPosting(url: URL): boolean;
	/**
	 * The posting's id in the address, or null: unique on this board, the same on all its hosts. `read` says which one
	 * the page shows (`PageFields.postingId`) on boards whose pages swap postings in place.
	 */
	postingId(url: URL): string | null;
	/** What the page's own markup says. Reads, never changes, the document. */
	read(doc: Document, url: URL): PageFields;
}

/** The text fields of an extracted posting; null: the page does not show it. */
export interface Extracted {
	title: string;
	company: string | null;
	location: string | null;
	salary: string | null;
	employmentType: string | null;
	postedAt: string | null;
	/** Plain text, one block a line; list items begin with "- ". */
	text: string;
}

/** What reading a page came to. */
export type Extraction =
	| ({ kind: 'posting'; site: string } & Extracted)
	| { kind: 'not-a-posting'; site: string }
	/**
	 * A posting's address whose page lacks something; `title` and `company` when they were found all the same.
	 * `loading`: the page still shows another posting than its address names, so it pays to look again shortly.
	 */
	| {
			kind: 'unreadable';
			site: string;
			missing: readonly ('title' | 'text')[];
			title: string | null;
			company: string | null;
			loading?: true;
	  };

/** `*.example.com` matches `jobs.example.com`, not `badexample.com`. */
export function hostMatches(host: string, pattern: string): boolean {
	return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
