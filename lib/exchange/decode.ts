/** Encodings that tables come in, as `TextDecoder` names them. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A file's text, or why it is none. */
export type Decoded =
	| { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
	| { readonly kind: 'refused'; readonly reason: 'empty' | 'spreadsheet' | 'not-text' };

/** First bytes of files that a spreadsheet program writes by itself: zip (xlsx, ods) and the older Office container. */
const SPREADSHEETS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];
/** Enough of a file to know its encoding by. */
const SAMPLE = 64_000;

/**
 * Bytes as text. Without a choice the encoding is told by the mark at the start, by zero bytes (UTF-16), or by whether
 * the bytes are UTF-8; what is none of these is Windows-1252, which older spreadsheets write in western Europe.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, chosen: Encoding | null): Decoded {
	if (bytes.length === 0) return { kind: 'refused', reason: 'empty' };
	if (SPREADSHEETS.some((start) => start.every((byte, at) => bytes[at] === byte))) {
		return { kind: 'refused', reason: 'spreadsheet' };
	}
	const encoding = chosen ?? guess(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.includes('\0')) return { kind: 'refused', reason: 'not-text' };
	if (text.trim() === '') return { kind: 'refused', reason: 'empty' };
	return { kind: 'text', text, encoding };
}

function guess(bytes: Uint8Array<ArrayBuffer>): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = (odd: number) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
	if (zeros(1) > sample.length / 8) return 'utf-16le';
	if (zeros(0) > sample.length / 8) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'windows-1252'; // the decoder's word for "not UTF-8"
		throw error;
	}
}
