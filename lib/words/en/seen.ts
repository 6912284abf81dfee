/** Words about a posting that was seen before: saved with another text, or at another place. */
export const seen = {
	changed: 'You saved this posting on {{day}}. Its text has changed since.',
	alike: 'A posting with nearly the same text is in your list: “{{title}}”, saved on {{day}}.',
	alikeAt: 'A posting with nearly the same text is in your list: “{{title}}”, {{company}}, saved on {{day}}.',
	more_one: 'One more is like it.',
	more_other: '{{count}} more are like it.',
	showDifference: 'Show the difference',
	keepText: 'Keep today’s text as well',
	kept: 'Kept. The text of before stays beside it.',
	open: 'Open it',
	compare: 'Compare',
	legend: 'Struck out: only in the text of before. Underlined: only in today’s.',
	added: 'added:',
	removed: 'taken out:',
	nothing: 'Only spaces and line breaks differ.',
	textThen: 'What changed in the text',
} as const;
