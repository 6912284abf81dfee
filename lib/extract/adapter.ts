/** What one layer could read of a page. A field left out means "not found here"; the next layer may know it. */
export interface PageFields {
	title?: string;
	company?: string;
	location?: string;
	salary?: string;
	employmentType?: string;
	postedAt?: string;
	/** Holds the description: an element of the page (or of an inert document made from script state). */
	body?: Element;
}

export interface Adapter {
	id: string;
	/** Exact hosts, or `*.host` for any subdomain. */
	hosts: readonly string[];
	/** Day on which somebody last saw this adapter read a real page (YYYY-MM-DD), or null: from others' code only. */
	verified: string | null;
	/** True if this address shows one posting (not a search, not a form). Looks at the URL only. */
	isPosting(url: URL): boolean;
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
	/** A posting's address whose page lacks something; `title` and `company` when they were found all the same. */
	| { kind: 'unreadable'; site: string; missing: readonly ('title' | 'text')[]; title: string | null; company: string | null };
