import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cues } from '../lib/analysis/cues/index.ts';
import { EVIDENCE } from '../lib/extract/adapter.ts';
import { adapters } from '../lib/extract/adapters/index.ts';
import { en } from '../lib/words/en/index.ts';
import config from '../wxt.config.ts';

/*
The project's own shape, kept by the project. Each failure names the file; the message says what to do about it.
*/

/** What a folder may import beside its own files; after `types:`, only as a type. Everything else knows too much. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	'lib/analysis': [],
	'lib/anchor': ['approx-string-match'],
	'lib/marks': ['lib/anchor', 'types:lib/analysis'],
	'lib/facts': ['types:lib/posting.ts'],
	'lib/extract': ['types:lib/posting.ts'],
	'lib/words': [
		'lib/store/statuses.ts',
		'lib/analysis',
		'lib/facts',
		'types:lib/query',
		'types:lib/posting.ts',
		'i18next',
	],
	'lib/store': [
		'lib/analysis',
		'lib/facts',
		'lib/extract/identity.ts',
		'lib/fingerprint.ts',
		'lib/posting.ts',
		'idb',
		'zod/mini',
	],
	'lib/search': ['minisearch/SearchableMap', 'types:lib/store/failures.ts'],
	'lib/query': ['lib/analysis/codebook.ts', 'lib/facts', 'lib/store/statuses.ts', 'types:lib/store'],
	'lib/browser': [
		'lib/posting.ts',
		'lib/words',
		'lib/extract/boards.ts',
		'lib/extract/framed.ts',
		'lib/extract/identity.ts',
		'lib/extract/board-script.ts',
		'types:lib/extract/adapter.ts',
		'types:lib/analysis/types.ts',
		'wxt/browser',
		'zod/mini',
		'lib/marks',
		'types:lib/anchor',
	],
	'lib/compare': ['lib/analysis'],
	'lib/difference': ['diff'],
	'lib/market': ['lib/analysis/codebook.ts', 'types:lib/store/records.ts'],
	'lib/exchange': [
		'lib/analysis',
		'lib/fingerprint.ts',
		'lib/posting.ts',
		'lib/store/identity.ts',
		'lib/store/records.ts',
		'types:lib/store',
		'lib/words',
		'csv-parse/browser/esm/sync',
		'csv-stringify/browser/esm/sync',
		'htmlparser2',
	],
	components: [
		'lib/analysis',
		'lib/anchor',
		'lib/compare',
		'lib/difference',
		'lib/facts',
		'lib/market',
		'lib/marks/messages.ts',
		'lib/marks/report-marks.ts',
		'lib/query',
		'lib/search/marks.ts',
		'lib/store/statuses.ts',
		'lib/words',
		'@tanstack/virtual-core',
		'd3-scale',
		'mdast-util-from-markdown',
		'preact',
		'lib/exchange/exported.ts',
		'types:lib/exchange',
		'types:lib/marks',
		'types:lib/posting.ts',
		'types:lib/store',
		'types:mdast',
	],
};

describe('imports', () => {
	test.each(Object.entries(MAY_IMPORT))('%s knows only what it may', (folder, allowed) => {
		const strangers = filesIn(folder).flatMap((file) =>
			importsOf(file)
				.filter(
					({ target, isType }) => !allowed.some((rule) => permits(rule, target, isType)) && !isWithin(target, folder),
				)
				.map(({ target }) => `${file} → ${target}`),
		);
		expect(strangers, 'pass it in as an argument, or move the code to the side that may know').toEqual([]);
	});

	test('a page knows no other page', () => {
		const pageOf = (file: string) => /^entrypoints\/([^/]+)\//.exec(file)?.[1] ?? null;
		const strangers = filesIn('entrypoints').flatMap((file) =>
			importsOf(file)
				.filter(({ target }) => ![null, 'common', pageOf(file)].includes(pageOf(target)))
				.map(({ target }) => `${file} → ${target}`),
		);
		expect(strangers, 'what pages share is in entrypoints/common').toEqual([]);
		const pages = readdirSync('entrypoints', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(
			pages.filter(({ name }) => !existsSync(join('entrypoints', name, 'index.html'))).map(({ name }) => name),
			'the bundler takes any index file below for a page',
		).toEqual(['common']);
		expect(filesIn('entrypoints/common').filter((file) => basename(file).startsWith('index.'))).toEqual([]);
	});

	test.each([
		['a download is offered', /createObjectURL\(/, 'download.ts'],
		['a mistake of ours is put into words', /[^'"]\bkind: 'error',? /, 'mistake.ts'],
	])('%s in one place', (_what, pattern, file) => {
		const places = filesIn('entrypoints').filter((one) => pattern.test(readFileSync(one, 'utf8')));
		expect(places).toEqual([`entrypoints/common/${file}`]);
	});

	test('only entrypoints and lib/browser know the browser', () => {
		const knowing = [...filesIn('lib'), ...filesIn('components')].filter(
			(file) =>
				!isWithin(file, 'lib/browser') && importsOf(file).some(({ target }) => /^wxt\b|webextension/.test(target)),
		);
		expect(knowing, 'put it into lib/browser and pass on what it finds').toEqual([]);
	});
});

describe('registries', () => {
	test.each(['lib/extract/adapters', 'lib/analysis/cues', 'lib/analysis/checks', 'lib/analysis/reading'])(
		'every file of %s is in its index',
		(folder) => {
			const imported = new Set(filesIn('lib').flatMap((file) => importsOf(file).map(({ target }) => target)));
			const members = filesIn(folder).filter((file) => basename(file) !== 'index.ts');
			expect(members.length).toBeGreaterThan(0);
			expect(
				members.filter((file) => !imported.has(file)),
				'list it in index.ts',
			).toEqual([]);
		},
	);

	test("an adapter's id is its file's name", () => {
		const files = readdirSync('lib/extract/adapters').map((file) => basename(file, '.ts'));
		expect(adapters.map(({ id }) => id).sort()).toEqual(files.filter((name) => name !== 'index').sort());
	});

	test('every adapter has a name that people know', () => {
		const unnamed = adapters.filter(({ id }) => !(id in en.boards.names));
		expect(
			unnamed.map(({ id }) => id),
			'add it to lib/words/board-names.ts',
		).toEqual([]);
		expect(Object.keys(en.boards.names)).toHaveLength(adapters.length);
	});

	test('every adapter says what it rests on; what was seen has a day, what was not has none', () => {
		const seen = ['saved-page', 'saved-form', 'old-layout'];
		const wrong = adapters.filter(
			({ evidence, verified }) =>
				!EVIDENCE.includes(evidence) || (evidence !== 'described' && seen.includes(evidence) !== (verified !== null)),
		);
		expect(wrong.map(({ id, verified, evidence }) => [id, verified, evidence])).toEqual([]);
	});

	test('every adapter has a fixture', () => {
		const bare = adapters.filter(({ id }) => !existsSync(join('tests/extract/fixtures', id)));
		expect(
			bare.map(({ id }) => id),
			'add tests/extract/fixtures/<id>/<case>.html and .json',
		).toEqual([]);
	});

	test('every cue has an id of its own, a wording that it catches and one that it leaves alone', () => {
		const ids = cues.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(cues.filter(({ says, ignores }) => says.length === 0 || ignores.length === 0).map(({ id }) => id)).toEqual(
			[],
		);
	});
});

/** Everything that is in the packages; building, the command line, measuring and fitting stay at home. */
const shipped = ['entrypoints', 'components', 'lib']
	.flatMap((folder) => filesIn(folder, /\.(tsx?|html|css)$/))
	.filter((file) => !['lib/build', 'lib/cli', 'lib/eval', 'lib/fit'].some((folder) => isWithin(file, folder)));

describe('promises', () => {
	test('analysis has no clock, no chance and no way out', () => {
		const words =
			/\bnew Date\b|\bDate(?:\.\w|\()|\bMath\.random\b|\bperformance\.\w|\bcrypto\b|\bfetch\b|\bprocess\.\w/;
		expect(mentions(filesIn('lib/analysis'), words), 'the same posting must always give the same report').toEqual([]);
	});

	test('nothing can ask the network for anything', () => {
		const ways =
			/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b/;
		expect(mentions(shipped, ways), 'nothing ever leaves the device').toEqual([]);
		const loads =
			/(?:src|srcset)\s*=\s*["'{`]*\s*(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import[^;]*\/\/|<link[^>]+https?:/i;
		expect(mentions(shipped, loads), 'pictures, styles and fonts come with the package').toEqual([]);
	});

	test("a posting's text can never become markup or code", () => {
		const ways =
			/\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)\b|\bdocument\.write|\beval\s*\(|\bnew Function\b/;
		const faces = shipped.filter((file) => !isWithin(file, 'lib/extract'));
		expect(mentions(faces, ways), 'set text, not HTML').toEqual([]);
	});

	test.each(['chrome', 'edge', 'firefox'])('asks %s for these permissions and no host', async (target) => {
		if (typeof config.manifest !== 'function') throw new Error('the manifest is made for each browser');
		const made = await config.manifest({ browser: target, manifestVersion: 3, mode: 'production', command: 'build' });
		expect(made.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
		expect(
			Object.keys(made)
				.filter((key) => /permissions|optional|externally|web_accessible/.test(key))
				.sort(),
		).toEqual(['optional_host_permissions', 'permissions']);
		// What a person may switch on: the boards' own hosts, over https, and no host of all.
		const hosts = adapters.flatMap((adapter) => adapter.hosts.map((host) => host.replace(/^\*\./, '')));
		for (const pattern of made.optional_host_permissions ?? []) {
			const [, host = ''] = /^https:\/\/(?:\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/\*$/.exec(pattern) ?? [];
			expect(hosts, pattern).toContain(host);
		}
	});
});

function permits(rule: string, target: string, isType: boolean): boolean {
	const [, onlyType, path = ''] = /^(types:)?(.*)$/.exec(rule) ?? [];
	return isWithin(target, path) && (!onlyType || isType);
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

function filesIn(folder: string, kind = /\.tsx?$/): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files.filter((file) => kind.test(file)).map((file) => join(folder, file));
}

/** What a file imports: packages by name, its neighbours as paths from the root. */
function importsOf(file: string): { target: string; isType: boolean }[] {
	const statements = readFileSync(file, 'utf8').matchAll(
		/^(?:import|export)\b(\s+type\b)?(?:[\s\w*{},$]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm,
	);
	return [...statements].map(([, type, from, called]) => {
		const target = from ?? called ?? '';
		return {
			target: target.startsWith('.') ? normalize(join(file, '..', target)) : target,
			isType: type !== undefined,
		};
	});
}

/** Lines of code (not comments) in which a pattern occurs. */
function mentions(files: readonly string[], pattern: RegExp): string[] {
	return files.flatMap((file) => {
		const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
			comment.replace(/[^\n]/g, ' '),
		);
		return code.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []));
	});
}
