/** Questions about what the role can stand on: money, backing, tools, rules. */
export const foundationQuestions = {
	budget: {
		good: 'A figure or a range for this year, who approves it, and what it has to cover.',
		worrying: 'Every expense needs a new business case, or the budget comes “once value is shown”.',
		silent: {
			text: 'Who owns the budget for licences, training and outside help, and what is planned for this year?',
			text_tool:
				'Who owns the budget for {{tool}} licences, training and outside help, and what is planned for this year?',
			because: 'The posting does not mention money for this work.',
		},
		'on-the-role': {
			text: 'What is already approved, and what would I have to win first, from whom?',
			text_term: 'The posting says “{{term}}”. What is already approved, and what would I have to win first?',
			because: 'Getting or defending the budget is part of the role.',
		},
		generic: {
			text: 'Which amount can this role spend without asking, and who decides above it?',
			text_term: 'The posting says “{{term}}”. Which amount is that this year, and who decides above it?',
			because: 'The posting hints at investment and names no budget.',
		},
		conflict: {
			text: 'Is there a budget for this role, or is winning one its first task?',
			because: 'The posting speaks of a budget that exists and of one still to be won.',
		},
	},
	sponsor: {
		good: 'One executive by name, what they have done for it so far, and how often you would meet.',
		worrying: '“The whole leadership team”, or the sponsor learns about the role from you.',
		silent: {
			text: 'Which executive asked for this role, and what will they do when a department says no?',
			because: 'The posting names no executive who stands behind this work.',
		},
		'on-the-role': {
			text: 'Which executives are convinced today, and whom would I have to win over?',
			because: 'Winning executive support is part of the role.',
		},
		generic: {
			text: 'Who in the leadership team is measured by the success of this work?',
			text_term: 'The posting says “{{term}}”. Who exactly is that, and what have they committed to?',
			because: 'The posting speaks of leadership support and names nobody.',
		},
		conflict: {
			text: 'Whom does this role report to, and who decides when that person and the sponsor disagree?',
			text_sponsor:
				'The posting names “{{sponsor}}”. What has that person committed to, and who decides when there is disagreement?',
			because: 'The posting’s words about reporting and backing do not fit together.',
		},
	},
	tooling: {
		good: 'Tools by name, who has access, what the security review allows, and what is missing.',
		worrying: 'Nothing is allowed yet, or everybody uses something else and nobody knows what.',
		silent: {
			text: 'Which AI tools may people use today, who has access, and who decides on new ones?',
			because: 'The posting does not say which AI tools exist there.',
		},
		'on-the-role': {
			text: 'Which tools are already chosen or ruled out, and how long does an approval take here?',
			text_tool: 'Beside {{tool}}, what is already chosen or ruled out, and how long does an approval take?',
			because: 'Choosing or building the tools is part of the role.',
		},
		generic: {
			text: 'Which tools does the posting mean, and how many people can use them today?',
			text_term: 'The posting says “{{term}}”. Which tools are these, and how many people can use them today?',
			because: 'The posting speaks of AI tools without saying which ones people have.',
		},
		conflict: {
			text: 'Which tools are decided, and which are still open?',
			text_tool: 'Is {{tool}} decided and rolled out, or is the choice still open?',
			because: 'The posting speaks of tools in use and of tools still to be chosen.',
		},
	},
	policy: {
		good: 'A written policy you can read, a review path with times, and a person who answers.',
		worrying: 'Legal has not been asked, or everything waits for a committee that has not met.',
		silent: {
			text: 'What may people do with AI today under your rules, and who answers when it is unclear?',
			text_tool: 'What may people put into {{tool}} under your rules, and who answers when it is unclear?',
			because: 'The posting mentions no AI policy or review path.',
		},
		'on-the-role': {
			text: 'Who from legal, security and privacy writes the rules with me, and who signs them?',
			text_team: 'Who from “{{team}}” writes the rules with me, and who signs them?',
			because: 'Writing the rules is part of the role.',
		},
		generic: {
			text: 'What does the review of a new AI use look like: who, which steps, how many weeks?',
			text_term: 'The posting says “{{term}}”. Which rules exist in writing, and how long does a review take?',
			because: 'The posting asks for responsible use and shows no rules that exist.',
		},
		conflict: {
			text: 'Which rules are in force, and which would I still have to write?',
			because: 'The posting speaks of rules in force and of rules still to be written.',
		},
	},
	vendors: {
		good: 'Which contracts run until when, who negotiates, and what you would decide yourself.',
		worrying: 'A contract was signed for many years and the role has to make it look right.',
		silent: {
			text: 'Which vendors are under contract, until when, and who decides about them?',
			text_tool: 'Until when does the contract for {{tool}} run, and who decides what comes next?',
			because: 'The posting does not say who chooses and manages vendors.',
		},
		'on-the-role': {
			text: 'Who from procurement, security and legal works with me on vendors, and how long does a purchase take?',
			because: 'Choosing and managing vendors is part of the role.',
		},
		generic: {
			text: 'Which vendor decisions are due this year, and which of them are mine?',
			text_term: 'The posting says “{{term}}”. Which vendor decisions are due this year, and which are mine?',
			because: 'The posting speaks of vendors in general and names no decision.',
		},
		conflict: {
			text: 'Do you want to buy or to build, and who has decided that?',
			text_tool: 'Is {{tool}} the decision, or is buying against building still open?',
			because: 'The posting asks for buying and for building without saying which comes first.',
		},
	},
} as const;
