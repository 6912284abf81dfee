import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { adapterParts } from './lib/build/adapter-parts.ts';
import { bareScripts } from './lib/build/bare-scripts.ts';
import { boardScripts } from './lib/build/board-scripts.ts';
import { madeAtBuild } from './lib/build/made-at-build.ts';
import { workerChunk } from './lib/build/worker-chunk.ts';
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

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifestVersion: 3,
	vite: () => ({ plugins: [preact(), workerChunk(), madeAtBuild(), adapterParts(), bareScripts()] }),
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
