import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './session.ts';

/**
 * What a browser saved in a folder under a name like this, once all of it is there: browsers make the file before they
 * write it, and write it under another name beside it.
 */
export async function downloaded(folder: string, name: RegExp): Promise<string> {
	return await until(`a file ${name}`, async () => {
		const files = readdirSync(folder);
		const found = files.find((file) => name.test(file));
		const isBeingWritten = files.some((file) => /\.(?:crdownload|part)$/.test(file));
		return found !== undefined && !isBeingWritten && readFileSync(join(folder, found), 'utf8');
	});
}
