/** Puts a text on the clipboard; false when the browser refuses. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch (error) {
		if (error instanceof DOMException) return false;
		throw error;
	}
}
