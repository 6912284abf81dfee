import { type Block, blocksOf, folded } from './blocks.ts';

/** The text an element or string shows on one line; undefined when there is none. */
export function line(from: Element | string | null | undefined): string | undefined {
	if (!from) return undefined;
	if (typeof from === 'string') return folded(from) || undefined;
	const blocks = blocksOf(from);
	return blocks.map(({ text }) => text).join(' ') || undefined;
}

/** Plain text of a description, one block a line; list items begin with "- ". */
export function pageText(body: Element | readonly Element[]): string {
	return textOf([body].flat().flatMap((one) => blocksOf(one as Element)));
}

/** Blocks as text, one a line; list items begin with "- ". */
export function textOf(blocks: readonly Block[]): string {
	return blocks.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)).join('\n');
}
