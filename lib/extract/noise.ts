/*
 * What a reader of the posting never reads: navigation, controls, forms, banners, other postings, hidden twins.
 * Judged by meaning first (tag, role, attribute), by class names only where their words are unmistakable.
 */

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOISE_TAGS = words(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA NAV HEAD LINK META',
);
const NOISE_ROLES = words(
	'navigation banner contentinfo search menu menubar menuitem tooltip button tablist alert status progressbar',
);
const VISUALLY_HIDDEN =
	/(?:^|[\s_-])(?:sr-only|(?:visually|accessibility|screen-?reader|v)[_-]?(?:hidden|visible-sr|text|only)|show-for-sr|a11y-(?:text|hidden)|offscreen|assistive-text)(?=$|[\s_-])/i;
const NOISE_CLASSES =
	/(?:^|[\s_-])(?:cookies?|cookie-?\w+|consent|gdpr|onetrust|newsletter|footer|breadcrumbs?|share|sharing|social|social-?\w+|tooltip|similar|related|recommended|recommendations|job-?alerts?|skip-?link|comments|advertisement|banner-ad|material-(?:icons|symbols)(?:-\w+)?)(?=$|[\s_-])|(?:similar|related|recommended|more|other)[-_]?(?:jobs|positions|vacancies|offers|listings)/i;
const PAGE_PARTS = words('HTML BODY MAIN ARTICLE');
export const TEXT_FIELD =
	'textarea, input:not([type]), [type=text], [type=email], [type=tel], [type=file], [type=url], [type=password]';
/** A form with fewer characters of text for each field to fill in is a form; with more, it merely wraps the page. */
const FORM_CHARS_PER_FIELD = 1500;
/** A dialog with more text than this, and nothing to fill in, may be the posting itself, opened over a list. */
const DIALOG_CHARS = 800;

/** True for an element whose text does not belong to what the page tells its reader. */
export function isNoise(element: Element, kind: NamedKind, isFolded: (element: Element) => boolean): boolean {
	const tag = element.tagName.toUpperCase();
	if (NOISE_TAGS.has(tag)) return true;
	if (element.hasAttribute('hidden') && !isFolded(element)) return true;
	const role = element.getAttribute('role');
	if (role && NOISE_ROLES.has(role)) return true;
	if (tag === 'DIALOG' || role === 'dialog' || role === 'alertdialog') return !holdsPosting(element);
	if (tag === 'FORM') return isForm(element);
	if (tag === 'FOOTER') return element.closest('article, main') === null;
	return kind === 'noise' && !PAGE_PARTS.has(tag) && element.querySelector('h1') === null;
}

/** What class and id say of an element: noise, or text that styles keep from the eye, for screen readers only. */
export type NamedKind = 'noise' | 'hidden' | null;

/** Tells an element's kind by its names; remembers, since pages repeat few names over and over. */
export function namedKinds(): (element: Element) => NamedKind {
	const known = new Map<string, NamedKind>();
	return (element) => {
		const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
		const before = known.get(names);
		if (before !== undefined) return before;
		const kind = VISUALLY_HIDDEN.test(names) ? 'hidden' : NOISE_CLASSES.test(names) ? 'noise' : null;
		known.set(names, kind);
		return kind;
	};
}

/** True for a form to fill in, as opposed to a form element that wraps a whole page (as ASP.NET's does). */
function isForm(form: Element): boolean {
	const fields = form.querySelectorAll(TEXT_FIELD).length;
	const chars = (form.textContent ?? '').length;
	// A single field may be the site's search, in a form around the whole page.
	return fields > 1 ? chars / fields < FORM_CHARS_PER_FIELD : fields === 1 && chars < FORM_CHARS_PER_FIELD / 3;
}

function holdsPosting(dialog: Element): boolean {
	const text = dialog.textContent ?? '';
	return text.length > DIALOG_CHARS && !/cookie/i.test(text) && dialog.querySelector(TEXT_FIELD) === null;
}

/**
 * Tells what the reader can unfold: what a control of the page names. Its text belongs to the posting. Looks for the
 * controls when it is first asked.
 */
export function foldedIn(doc: Document): (element: Element) => boolean {
	let named: Set<string> | undefined;
	return ({ id }) => {
		if (!id) return false;
		named ??= new Set([...doc.querySelectorAll('[aria-controls], [href^="#"]')].flatMap(targetsOf));
		return named.has(id);
	};
}

function targetsOf(control: Element): string[] {
	const controls = control.getAttribute('aria-controls')?.split(/\s+/) ?? [];
	return [...controls, control.getAttribute('href')?.slice(1) ?? ''];
}

/** Tells whether style rules hide an element; in a document without a window nothing is known to be hidden. */
export function visibilityIn(doc: Document, isFolded: (element: Element) => boolean): (element: Element) => boolean {
	const root = doc.documentElement;
	const live = doc.defaultView && typeof root?.checkVisibility === 'function' && root.checkVisibility();
	if (!live) return () => true;
	const { defaultView: view } = doc;
	const unfoldable: Element[] = [];
	return (element) => {
		const isShown = element.checkVisibility({ visibilityProperty: true });
		if (isShown ? element.tagName === 'DETAILS' : isFolded(element)) unfoldable.push(element);
		if (isShown || unfoldable.at(-1) === element) return true;
		// Inside something folded nothing is visible; there an element's own style tells.
		return unfoldable.some((one) => one.contains(element)) && view?.getComputedStyle(element).display !== 'none';
	};
}
