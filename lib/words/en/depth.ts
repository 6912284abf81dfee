/** Words of the deeper layers of a report: where a number comes from. */
export const depth = {
	stage: {
		title: 'Where the stage comes from',
		sure: '{{share}} sure that stage {{stage}} is the one shown',
		sureNone: '{{share}} sure that the text shows no stage',
		spread: 'If a stage is shown, how likely each is:',
		row: '{{stage}} {{name}}',
		shown: 'What shows the stage of today',
		hiredFor: 'What shows the stage hired for',
		against: 'What speaks for another stage',
		silent: 'No words of the posting show it.',
	},
	finding: {
		sure: 'We are {{share}} sure of this reading.',
		against: 'Speaks for something else:',
		inferred: 'inferred',
		nearest: 'Inferred. The nearest words:',
	},
	credit: 'What earns credit',
} as const;
