import type { Plugin } from 'vite';

/**
 * Scripts for pages without the wrapping that WXT puts around them: it logs what they throw, and in what ships it logs nothing. Whoever
 * brought a script in hears of its error from the browser.
 */
export function bareScripts(): Plugin {
	return {
		name: 'bare-scripts',
		apply: 'build',
		enforce: 'pre',
		transform(_code, id) {
			const [, script] = id.split('virtual:wxt-unlisted-script-entrypoint?');
			if (!script) return null;
			return { code: `import script from ${JSON.stringify(script)};\nexport default script.main();`, map: null };
		},
	};
}
