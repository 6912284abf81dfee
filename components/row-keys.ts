import { useLayoutEffect } from 'preact/hooks';

/** What the keys of the list do. */
export interface RowKeys {
	/** `picking`: what lies on the way is selected. */
	moveBy(by: number, picking: boolean): void;
	moveTo(end: 'first' | 'last', picking: boolean): void;
	/** Closes or clears the topmost thing; false: there is none. */
	escape(): boolean;
	pick(): void;
	pickAll(): void;
	search(): void;
	remove(): void;
	undo(): void;
	show(sheet: 'filters' | 'views' | 'status' | 'tag' | 'keys'): void;
	/** True if the element is in the table of rows. */
	isRow(element: Element): boolean;
}

const PAGE = 10;

/**
 * The keys of the list, anywhere but in a field: j and k move, x selects, / searches, f filters, ? shows them all.
 * Arrows, Home, End and page keys only among the rows, so that an open posting scrolls as ever.
 */
export function useRowKeys(keys: RowKeys): void {
	// Before the next key, however soon it comes: it must meet the list as the last one left it.
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (!event.defaultPrevented && press(event, keys)) event.preventDefault();
		};
		addEventListener('keydown', onKeyDown);
		return () => removeEventListener('keydown', onKeyDown);
	});
}

/** True when the key was one of ours. */
function press(event: KeyboardEvent, keys: RowKeys): boolean {
	const { key, shiftKey: picking } = event;
	const target = event.target instanceof Element ? event.target : document.body;
	if (key === 'Escape') return keys.escape();
	const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
	if (!isBox && target.matches('input, textarea, select')) return false;
	const control = event.ctrlKey || event.metaKey;
	const inRows = keys.isRow(target);
	if (control && key === 'z') return done(keys.undo());
	if (control && key === 'a' && (inRows || target === document.body)) return done(keys.pickAll());
	if (control || event.altKey) return false;
	switch (key) {
		case 'j':
		case 'J':
			return done(keys.moveBy(1, picking));
		case 'k':
		case 'K':
			return done(keys.moveBy(-1, picking));
		case 'x':
			return done(keys.pick());
		case '/':
			return done(keys.search());
		case 'f':
			return done(keys.show('filters'));
		case 'v':
			return done(keys.show('views'));
		case 's':
			return done(keys.show('status'));
		case 't':
			return done(keys.show('tag'));
		case '?':
			return done(keys.show('keys'));
	}
	if (!inRows) return false;
	switch (key) {
		case 'ArrowDown':
			return done(keys.moveBy(1, picking));
		case 'ArrowUp':
			return done(keys.moveBy(-1, picking));
		case 'PageDown':
			return done(keys.moveBy(PAGE, picking));
		case 'PageUp':
			return done(keys.moveBy(-PAGE, picking));
		case 'Home':
			return done(keys.moveTo('first', picking));
		case 'End':
			return done(keys.moveTo('last', picking));
		case 'Delete':
			return done(keys.remove());
	}
	return false;
}

const done = (_acted: unknown): true => true;
