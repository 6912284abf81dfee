import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { scrubbed } from '../extract/scrub.ts';

/*
 * npm run -s fixture -- PAGE.html [ADDRESS]
 *
 * Prints a saved page as a fixture to start from: its structure with words, names, numbers and addresses replaced. The
 * address is asked for when the page does not open with <!-- url: https://… -->.
 */

const USAGE = 'usage: npm run -s fixture -- PAGE.html [ADDRESS]';

function main([file, given, ...rest]: string[]): number {
	if (file === undefined || rest.length) return fail(USAGE);
	const html = readFileSync(file, 'utf8');
	const address = given ?? /^<!-- url: (\S+) -->/.exec(html)?.[1];
	if (address === undefined || !URL.canParse(address)) return fail(`${USAGE}\nThe page's address is needed.`);
	const window = new Window();
	const doc = new window.DOMParser().parseFromString(html, 'text/html');
	process.stdout.write(scrubbed(doc as unknown as Document, new URL(address)));
	return 0;
}

function fail(message: string): number {
	process.stderr.write(`${message}\n`);
	return 2;
}

process.exitCode = main(process.argv.slice(2));
