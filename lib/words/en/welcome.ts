/** What opens once, after the extension was installed. */
export const welcome = {
	title: 'Welcome to Groundwork',
	lead: 'It reads a job posting the way a careful, experienced reader would.',
	inFour: 'In four sentences',
	sentences: {
		read: 'When you click the button, or open a posting on a board that you have switched on, Groundwork reads its text, and nothing else.',
		kept: 'What you save, with your notes and marks, is kept in this browser until you delete it.',
		leaves: 'Nothing leaves your device: there is no server, no account and no counting of visits.',
		first:
			'Open a posting, click the Groundwork button in the toolbar or press {{keys}}, and read the answer from top to bottom.',
		firstNoKeys: 'Open a posting, click the Groundwork button in the toolbar, and read the answer from top to bottom.',
	},
	role: 'Who are you here?',
	pin: 'If you do not see the button, open the browser’s list of extensions, beside the address, and pin Groundwork.',
	draft: 'Check a draft of your own',
	roleKept: 'Kept. You can change it in the settings.',
} as const;
