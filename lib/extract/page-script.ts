import type { Adapter, Extraction } from './adapter.ts';
import { extractWith } from './extract.ts';
import { descriptionElement } from './inert.ts';
import { fieldOf } from './labels.ts';
import { line } from './page-text.ts';
import { isEmploymentType, isWorkplace, MONEY } from './vocabulary.ts';

/*
 * What is brought into a page is small: the general layers, and before them, in a script of its
 * own, the one board whose host the page has. That script is made of its adapter
 * (`lib/build/board-scripts.ts`), asks for the modules below by name and leaves its adapter in `exports`.
 */
export type BoardScript = (require: (module: string) => unknown, exports: Record<string, Adapter>) => void;

const modules: Record<string, unknown> = {
	inert: { descriptionElement },
	labels: { fieldOf },
	'page-text': { line },
	vocabulary: { isEmploymentType, isWorkplace, MONEY },
};

export function readPage(doc: Document, url: URL, board: BoardScript | undefined): Extraction {
	const exports: Record<string, Adapter> = {};
	board?.((module) => modules[module], exports);
	return extractWith(Object.values(exports)[0], doc, url);
}
