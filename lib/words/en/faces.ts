/** Words of the faces: popup, side panel, list, guide and what they share. */
export const faces = {
	app: {
		name: 'Groundwork',
		promise: 'Reads a job posting as a careful, experienced reader would, with its own words as proof.',
	},
	posting: {
		noCompany: 'Company not named',
		pasted: 'Pasted text',
		openPage: 'Open the page',
	},
	ladder: {
		title: 'How far they are with AI',
		shown: 'Stage shown',
		hiredFor: 'Hired for',
		unknown: 'The posting does not show how far they are with AI.',
		unknownBoth: 'The posting shows neither how far they are with AI nor which stage’s work this is.',
		hiredForUnknown: 'It does not show which stage’s work the role is.',
		shownIs: '{{sure}} at stage {{stage}}, {{name}}',
		hiredForIs: 'hired for stage {{stage}}, {{name}}',
		same: '{{sure}} at stage {{stage}}, {{name}}, and hired for it.',
		gap: '{{sure}} at stage {{stage}}, {{name}}; hired for stage {{hiredFor}}, {{hiredForName}}.',
		onlyShown: '{{sure}} at stage {{stage}}, {{name}}. Which stage’s work the role is, the posting does not show.',
		onlyHiredFor: 'Hired for stage {{hiredFor}}, {{hiredForName}}. How far they are today, the posting does not show.',
		ahead_one: 'One stage ahead of what the posting shows.',
		ahead_other: '{{count}} stages ahead of what the posting shows.',
		behind_one: 'One stage behind what the posting shows.',
		behind_other: '{{count}} stages behind what the posting shows.',
		spread: 'How likely each stage is:',
		spreadItem: 'stage {{stage}}, {{name}}: {{share}}',
		sure: { high: 'They look to be', middle: 'Probably', low: 'Perhaps' },
	},
} as const;
