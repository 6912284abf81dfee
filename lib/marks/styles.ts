import { MEANINGS, type Meaning } from './messages.ts';

/** Where a mark stands: dark words on light ground, or light words on dark ground. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Whether the marked words say what is read from them, or only come nearest to it. */
export const FIRMNESSES = ['said', 'inferred'] as const;
type Firmness = (typeof FIRMNESSES)[number];

/** Colours as in the panel's cards, with a line of its own for each meaning: colour is never the only sign. */
const LOOKS: Readonly<Record<Meaning, { line: string; light: string; dark: string }>> = {
	met: { line: 'solid 2px', light: '42 104 72', dark: '134 203 164' },
	partly: { line: 'dashed 2px', light: '130 87 8', dark: '227 187 108' },
	concern: { line: 'wavy 1px', light: '86 94 103', dark: '168 176 184' },
	flag: { line: 'wavy 1px', light: '163 40 31', dark: '255 157 146' },
	promising: { line: 'solid 3px', light: '34 60 132', dark: '169 189 255' },
	worrying: { line: 'wavy 1.5px', light: '34 60 132', dark: '169 189 255' },
	question: { line: 'dotted 3px', light: '34 60 132', dark: '169 189 255' },
	fact: { line: 'double 2px', light: '34 60 132', dark: '169 189 255' },
};

/** What is inferred has a broken line and no ground. The person's own marks are never inferred. */
const INFERRED_LINES: Readonly<Partial<Record<Meaning, string>>> = {
	met: 'dotted 2px',
	partly: 'dashed 1px',
	concern: 'dotted 1px',
	flag: 'dashed 2px',
};

/** The name of a highlight in the page's registry. */
export const highlightName = (meaning: Meaning, firmness: Firmness, ground: Ground) =>
	`groundwork-${meaning}${firmness === 'inferred' ? '-inferred' : ''}-${ground}`;
/** The name of the highlight over the words that were asked for last. */
export const nowName = (ground: Ground) => `groundwork-now-${ground}`;

/**
 * The style sheets of the marks, by the origin that they are to have. Words keep their own colour; the ground is a tint,
 * so that they stay as readable as they were. The author's reach the document, before all that the page says; only the
 * user's reach into shadow trees, where Chromium draws their lines and leaves out their ground.
 */
export const MARK_STYLES = { AUTHOR: sheet(' !important'), USER: sheet('') } as const;

function sheet(weight: string): string {
	const rules = MEANINGS.flatMap((meaning) => {
		const { line, light, dark } = LOOKS[meaning];
		const inferred = INFERRED_LINES[meaning];
		return [
			rule(highlightName(meaning, 'said', 'light'), light, line, 14, weight),
			rule(highlightName(meaning, 'said', 'dark'), dark, line, 20, weight),
			...(inferred
				? GROUNDS.map((ground) =>
						rule(highlightName(meaning, 'inferred', ground), { light, dark }[ground], inferred, 0, weight),
					)
				: []),
		];
	});
	const now = [
		rule(nowName('light'), '230 180 0', 'solid 2px', 45, weight),
		rule(nowName('dark'), '255 210 60', 'solid 2px', 38, weight),
	];
	return [...rules, ...now].join('\n');
}

function rule(name: string, colour: string, line: string, tint: number, weight: string): string {
	const [style, thickness] = line.split(' ');
	const declarations = [
		`background-color: rgb(${colour} / ${tint}%)`,
		`text-decoration: underline ${style} rgb(${colour}) ${thickness}`,
		'text-underline-offset: 0.15em',
	];
	return `::highlight(${name}) { ${declarations.map((one) => `${one}${weight};`).join(' ')} }`;
}
