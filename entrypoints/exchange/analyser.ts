import { analyse } from '../../lib/analysis/index.ts';
import { bundleOf } from '../../lib/exchange/bundles.ts';
import type { Bundle } from '../../lib/store/file/format.ts';
import type { Lot } from './analyse-all.ts';

/*
Analyses lots of postings beside others of its kind. A lot comes back as JSON in UTF-8: it is handed over without a copy
and takes a fraction of the room of its objects.
*/

const encoder = new TextEncoder();

addEventListener('message', ({ data }: MessageEvent<Lot>) => {
	analysed(data).then((bytes) => postMessage(bytes, { transfer: [bytes.buffer] }), reportError);
});

async function analysed({ postings, rubric, now }: Lot): Promise<Uint8Array<ArrayBuffer>> {
	const bundles: Bundle[] = [];
	for (const one of postings) bundles.push(await bundleOf(one, analyse(one.posting, { rubric }), now));
	return encoder.encode(JSON.stringify(bundles));
}
