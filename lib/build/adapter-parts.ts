import type { Plugin } from 'vite';

/** What only people and tests ask of an adapter. */
const RECORDS = /^\t(?:verified|evidence): .*,$/gm;
/** What only the script in a page does: its first line, what stands further in, and the line that closes it. */
const READING = /^\tread\b.*\n(?:(?:\t\t.*)?\n)*(?:\t\}.*\n)?/gm;

/** `inPage`: for a script that is brought into a page. */
export function part(code: string, inPage: boolean): string {
	const used = code.replace(RECORDS, '');
	return inPage ? used : used.replace(READING, '');
}

/**
 * An adapter carries no more than is used where it goes: into a page's script without what is written down about it, into our own
 * pages, which ask for addresses alone, also without its way of reading.
 */
export function adapterParts(): Plugin {
	let inPage = false;
	return {
		name: 'adapter-parts',
		apply: 'build',
		enforce: 'pre',
		configResolved({ build }) {
			inPage = Boolean(build.lib);
		},
		transform(code, id) {
			if (!id.includes('/lib/extract/')) return null;
			return { code: id.includes('/adapters/') ? part(code, inPage) : code, moduleSideEffects: false, map: null };
		},
	};
}
