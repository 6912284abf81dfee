import { readFileSync } from 'node:fs';

/** A text that would do harm where a program takes it for more than a text. */
export interface Payload {
	readonly context: string;
	readonly text: string;
}

/** What a payload must never get to run: it sets this on the window. */
export const CANARY = 'groundworkCanary';

/** Those that are too long to be written out. */
const GIANTS: readonly Payload[] = [
	{ context: 'giant', text: 'A'.repeat(20_000) },
	{ context: 'giant', text: '漢'.repeat(10_000) },
	{ context: 'giant', text: 'é\u0301\u0302\u0303'.repeat(4000) },
	{ context: 'giant', text: '👩🏽‍💻'.repeat(2000) },
	{ context: 'giant', text: 'https://example.com/'.repeat(800) },
	{ context: 'giant', text: 'word '.repeat(4000) },
	{ context: 'giant', text: '\n'.repeat(5000) },
	{ context: 'giant', text: '<'.repeat(10_000) },
	{ context: 'giant', text: '&amp;'.repeat(3000) },
	{ context: 'giant', text: '\u202E'.repeat(3000) },
	{ context: 'nested', text: `${'<div>'.repeat(3000)}${CANARY}` },
	{ context: 'nested', text: `${'<b><i><u>'.repeat(900)}x` },
	{ context: 'nested', text: `${'['.repeat(8000)}${']'.repeat(8000)}` },
	{ context: 'nested', text: `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}` },
	{ context: 'nested', text: `${'> '.repeat(2000)}x` },
	{ context: 'nested', text: `${'- '.repeat(2000)}x` },
	{ context: 'nested', text: `${'('.repeat(5000)}${')'.repeat(5000)}` },
	{ context: 'nested', text: `${'<svg>'.repeat(1000)}<script>${CANARY}=1</script>` },
	{ context: 'nested', text: `${'**_'.repeat(2000)}x` },
	{ context: 'nested', text: `${'![['.repeat(2000)}x` },
];

/** The corpus: tests/hostile/payloads.json (by context; `CANARY()` stands for the call that must not happen), and the giants. */
export const PAYLOADS: readonly Payload[] = [
	...Object.entries(
		JSON.parse(readFileSync('tests/hostile/payloads.json', 'utf8')) as Record<string, string[]>,
	).flatMap(([context, texts]) =>
		texts.map((text) => ({ context, text: text.replaceAll('CANARY()', `window.${CANARY}=1`) })),
	),
	...GIANTS,
];
