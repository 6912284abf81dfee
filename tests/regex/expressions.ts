import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression as the source has it. */
export interface Expression {
	/** File and line. */
	readonly place: string;
	readonly pattern: string;
	readonly flags: string;
	/** Made at run time from words that are not all in the source: only its fixed parts are known. */
	readonly madeOf: string | null;
}

interface Node {
	readonly type: string;
	readonly start: number;
	readonly [key: string]: unknown;
}

/** Every regular expression of the files that ship, found in their syntax trees; `new RegExp(…)` too. */
export function expressionsIn(files: readonly string[]): Expression[] {
	return files.flatMap((file) => {
		const source = readFileSync(file, 'utf8');
		const { program, errors } = parseSync(file, source, {});
		if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
		const found: Expression[] = [];
		const place = (node: Node) => `${file}:${source.slice(0, node.start).split('\n').length}`;
		visit(program as unknown as Node, (node) => {
			if (node.type === 'Literal' && node.regex) {
				const { pattern, flags } = node.regex as { pattern: string; flags: string };
				found.push({ place: place(node), pattern, flags, madeOf: null });
			}
			const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
			if (isCall && (node.callee as Node).name === 'RegExp') {
				const [first] = node.arguments as Node[];
				if (first?.type === 'Literal' && typeof first.value === 'string')
					found.push({ place: place(node), pattern: first.value, flags: '', madeOf: null });
				else
					found.push({
						place: place(node),
						pattern: '',
						flags: '',
						madeOf: source.slice(node.start, node.end as number),
					});
			}
		});
		return found;
	});
}

function visit(node: Node, look: (node: Node) => void): void {
	look(node);
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, look);
	}
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The sources that are in the packages. */
export function shippedSources(): string[] {
	const inside = (folder: string) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(folder, file));
	return ['entrypoints', 'components', 'lib']
		.flatMap(inside)
		.filter((file) => !['lib/build/', 'lib/cli/', 'lib/eval/', 'lib/fit/'].some((folder) => file.startsWith(folder)));
}
