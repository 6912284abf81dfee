import { type Block, folded } from './blocks.ts';

import { isEmploymentType, LABELS, type LabelledField } from './vocabulary.ts';

const MOST_LABEL = 40;
const MOST_VALUE = 120;
/** What divides facts on one line. */
const BARS = /\s+[|•·]\s+/;
/** A label and its value on one line. */
const FACT = /^[^:：.!?]{2,40}[:：]\s*[^.!?]{1,80}$/u;

/** "Bahnhofstraße 14": a way to the door, but no town. */
const STREET = /^[^,]+ \d+\w?$/;

/** Values of labelled fields ("Location: Hamburg", a `dt` and its `dd`, two lines under each other), first come first served. */
export function readLabels(blocks: readonly Block[]): Partial<Record<LabelledField, string>> {
	const found: Partial<Record<LabelledField, string>> = {};
	for (const [index, block] of blocks.entries()) {
		if (block.text.length > MOST_LABEL + MOST_VALUE) continue;
		for (const text of isFacts(block.text) ? block.text.split(BARS) : [block.text]) {
			const [field, value] = labelled({ ...block, text }, blocks[index + 1]) ?? [];
			const isName = (text: string) => field !== 'company' || !/(?:\S+ ){5}.*[.!?]$/.test(text);
			if (!field || !value || !isValue(value) || !isName(value) || (field === 'location' && STREET.test(value)))
				continue;
			const known = found[field];
			found[field] = known && field === 'employmentType' ? bothTypes(known, value) : (known ?? value);
		}
	}
	return found;
}

/** How long a contract runs and how much of the week it fills: two labels for one field. */
function bothTypes(known: string, value: string): string {
	const isNew = isEmploymentType(known) && isEmploymentType(value.split(',', 1)[0] ?? '') && !known.includes(value);
	return isNew ? `${known}, ${value}` : known;
}

function labelled(block: Block, next: Block | undefined): [LabelledField, string | undefined] | undefined {
	const colon = /^(.{2,40}?)\s*[:：]\s*(\S.*)$/u.exec(block.text);
	const named = colon?.[1] && fieldOf(colon[1]);
	if (named) return [named, colon?.[2]];
	if (colon?.[2] && isEmploymentType(colon[2])) return ['employmentType', colon[2]];
	const whole = fieldOf(block.text);
	// "Contract" may be the kind itself.
	if (whole && (!isEmploymentType(block.text) || isEmploymentType(next?.text ?? '')))
		return next && belongs(block, next) && !(block.kind === 'item' && next.kind === 'item')
			? [whole, next.text]
			: undefined;
	// The first of several nodes: "<b>Location</b> Hamburg", "Location <b>Hamburg</b>".
	const first = [...block.element.childNodes].find((node) => node.textContent?.trim());
	const label = block.text.length <= MOST_VALUE && first?.nextSibling ? folded(first.textContent ?? '') : '';
	if (!label || !block.text.startsWith(label)) return undefined;
	const value = block.text.slice(label.length).replace(/^[\s:]+/, '');
	const field = fieldOf(label) ?? (/^\p{L}/u.test(value) && isEmploymentType(value) ? 'employmentType' : undefined);
	return field && [field, value];
}

/** What labels have before and after the word that counts: "job location", "annual salary range". */
const BESIDES =
	/^(?:(?:job|work|time|office|primary|main|annual|base|hourly|hiring|position|employment|contract|appointment) )+| (?:range|rate|scale|package)$/g;

/** True for a line of nothing but labels with their values. */
export function isFacts(text: string): boolean {
	return text.split(BARS).every((fact) => FACT.test(fact));
}

/** The field that a label names, if it is one. */
export function fieldOf(label: string): LabelledField | undefined {
	if (label.length > MOST_LABEL) return undefined;
	const key = label
		.toLowerCase()
		.replace(/\s*[:：*]?\s*$/u, '')
		.replaceAll("'", '’');
	const bare = key.replace(BESIDES, '');
	for (const field of Object.keys(LABELS) as LabelledField[]) {
		if (LABELS[field].test(key) || LABELS[field].test(bare)) return field;
	}
	return undefined;
}

/** A label and the line after it belong together when they share a close container. */
function belongs(label: Block, value: Block): boolean {
	let holder: Element | null = label.element;
	for (let up = 0; holder && up < 3; up++) {
		if (holder.contains(value.element)) return true;
		holder = holder.parentElement;
	}
	return false;
}

function isValue(value: string): boolean {
	return (
		value.length <= MOST_VALUE &&
		(fieldOf(value) === undefined || isEmploymentType(value)) &&
		!/[.!?]\s+\p{Lu}|^(?:[Ss]how|[Vv]iew)|[:：]$/u.test(value)
	);
}
