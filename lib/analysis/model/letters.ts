/*
Small whole numbers in a string, a letter each: it stays short in JSON, is packed well with the extension, and is read without the
platform's help, so that it is the same in a browser, a worker and a server. The letters begin at "#" and leave out the backslash.
*/

const FIRST = 35;
const BACKSLASH = 92;

export function numberAt(letters: string, at: number): number {
	const code = letters.charCodeAt(at);
	return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

/** The letter of a whole number from 0 up. */
export function letterOf(value: number): string {
	const code = FIRST + value;
	return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

export function numbersIn(letters: string): Int32Array {
	const numbers = new Int32Array(letters.length);
	for (let at = 0; at < numbers.length; at++) numbers[at] = numberAt(letters, at);
	return numbers;
}
