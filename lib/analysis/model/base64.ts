const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without the platform's help, so that it is the same in a browser, a worker and a server. */
export function fromBase64(text: string): Uint8Array {
	const value = new Uint8Array(128);
	for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i;
	const code = (at: number) => value[text.charCodeAt(at)] ?? 0;
	const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
	const bytes = new Uint8Array(Math.floor((length * 3) / 4));
	for (let i = 0, at = 0; i < length; i += 4) {
		const three = (code(i) << 18) | (code(i + 1) << 12) | (code(i + 2) << 6) | code(i + 3);
		bytes[at++] = three >> 16;
		if (at < bytes.length) bytes[at++] = (three >> 8) & 255;
		if (at < bytes.length) bytes[at++] = three & 255;
	}
	return bytes;
}
