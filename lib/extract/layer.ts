/** The short fields that a layer may know; all as the page shows them, on one line. */
export type Field = 'title' | 'company' | 'location' | 'salary' | 'employmentType' | 'postedAt';

/** Layers, most trusted first. Saved nowhere; for tests and for whoever asks why a field reads as it does. */
export type Origin =
	| 'board'
	| 'headline'
	| 'label'
	| 'microdata'
	| 'form'
	| 'json-ld'
	| 'name'
	| 'meta'
	| 'title'
	| 'place'
	| 'said'
	| 'employer';

/** null: the page has none, whatever a less trusted layer says; undefined: not found. */
export type Fields = { [field in Field]?: string | null | undefined };

/** One layer's fields with its name. */
export interface Layer {
	origin: Origin;
	fields: Fields;
}

/** The first layer's word for a field that passes the test. */
export function firstKnown(
	layers: readonly Layer[],
	field: Field,
	accept: (value: string, origin: Origin) => boolean = () => true,
): string | undefined {
	for (const { origin, fields } of layers) {
		const value = fields[field];
		if (value === null) return undefined;
		if (value && accept(value, origin)) return value;
	}
	return undefined;
}
