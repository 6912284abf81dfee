/** A page's state as JSON, or undefined when it is not JSON: a page may hold anything under a known name. */
export function parsedState(json: string | null | undefined): unknown {
	try {
		return json ? JSON.parse(json) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** The value at a path of keys, or undefined where the path ends early. */
export function at(state: unknown, ...path: (string | number)[]): unknown {
	let value = state;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[key];
	}
	return value;
}

/** The text at a path of keys; numbers as text; undefined for anything else. */
export function textIn(state: unknown, ...path: (string | number)[]): string | undefined {
	const value = at(state, ...path);
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() ? value : undefined;
}
