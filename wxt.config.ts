import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { boardScripts } from './lib/cli/board-scripts.ts';
import { madeAtBuild } from './lib/cli/made-at-build.ts';
import { workerChunk } from './lib/cli/worker-chunk.ts';
import { boards } from './lib/extract/boards.ts';
import { BROWSER_WORDS } from './lib/words/languages.ts';

/** Nothing but our own scripts, styles and pictures; no connection to anywhere. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** What people and tests alone ask of an adapter weighs nothing in what is brought into a page. */
const withoutRecords = {
	name: 'adapters-without-records',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		id.includes('/lib/extract/adapters/') ? code.replace(/^\t(?:verified|evidence): .*,$/gm, '') : undefined,
};

/** What a click brings into a page is packed twice: a second tool finds what the first one left. Its value is its answer (`expression`). */
const packedAgain = {
	name: 'reader-packed-again',
	enforce: 'post' as const,
	async generateBundle(_options: unknown, bundle: Rolldown.OutputBundle) {
		const reader = bundle['read.js'];
		if (reader?.type !== 'chunk') return;
		const { code } = await minify(reader.code, {
			ecma: 2020,
			toplevel: true,
			compress: { passes: 3, unsafe_arrows: true, expression: true },
		});
		reader.code = code ?? reader.code;
	},
};

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifestVersion: 3,
	vite: () => ({ plugins: [preact(), workerChunk(), madeAtBuild(), withoutRecords, packedAgain] }),
	hooks: {
		'build:publicAssets': async (_wxt, files) => {
			files.push(...(await boardScripts()));
			// The manifest's words, from the one catalogue.
			for (const [language, { description }] of Object.entries(BROWSER_WORDS)) {
				const messages = { description: { message: description } };
				files.push({ relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(messages) });
			}
		},
	},
	manifest: ({ browser }) => ({
		name: 'Groundwork',
		default_locale: 'en',
		description: '__MSG_description__',
		permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
		// Asked for board by board, when a person switches one on.
		optional_host_permissions: boards.flatMap(({ matches }) => matches),
		content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'groundwork@groundwork.example',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: // sidePanel.open() came with it
				{ minimum_chrome_version: '123' }),
	}),
});
