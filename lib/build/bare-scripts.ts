import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** What a script comes to is the value of its last expression, which is to stay the one it was. */
const TIGHT: MinifyOptions = {
	compress: { passes: 3, hoist_funs: true, expression: true, unsafe_arrows: true },
	ecma: 2020,
};

/**
 * Scripts for pages without the wrapping that WXT puts around them: it logs what they throw, and in what ships it logs nothing. Whoever
 * brought a script in hears of its error from the browser. Terser goes over what the bundler has minified: a page's
 * script is weighed.
 */
export function bareScripts(): Plugin {
	let inPage = false;
	return {
		name: 'bare-scripts',
		apply: 'build',
		enforce: 'pre',
		configResolved({ build }) {
			inPage = Boolean(build.lib);
		},
		transform(_code, id) {
			const [, script] = id.split('virtual:wxt-unlisted-script-entrypoint?');
			if (!script) return null;
			return { code: `import script from ${JSON.stringify(script)};\nexport default script.main();`, map: null };
		},
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				if (!inPage) return;
				for (const chunk of Object.values(bundle))
					if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, TIGHT)).code ?? chunk.code;
			},
		},
	};
}
