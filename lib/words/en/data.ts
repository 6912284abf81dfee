/** What is kept on this device as a whole: the reminder to export, a list that was lost, the last resort, deleting everything. */
const reminder = {
	first_one: '{{count}} change stands only in this browser. A file keeps it safe.',
	first_other: '{{count}} changes stand only in this browser. A file keeps them safe.',
	again_one: '{{count}} change since your last export on {{day}}.',
	again_other: '{{count}} changes since your last export on {{day}}.',
	export: 'Export',
	left_one:
		'The file is in your downloads. {{count}} record could not be read and is not in it: “Save the raw data” in the settings takes it out as it is stored.',
	left_other:
		'The file is in your downloads. {{count}} records could not be read and are not in it: “Save the raw data” in the settings takes them out as they are stored.',
	later: 'Later',
} as const;

const loss = {
	title: 'The browser lost the list',
	text: 'On {{day}} it found its own storage damaged and began an empty list. What was saved before that is no longer in this browser. A file that you exported brings its postings and notes back.',
	bringIn: 'Bring a file in',
	known: 'Understood',
} as const;

const rescue = {
	title: 'Before anything else',
	text: 'Take everything out as it is stored, readable or not, in one file. Nothing is changed by that.',
	button: 'Save the raw data',
	working: 'Writing the file',
	done_one: '{{count}} record is in the file.',
	done_other: '{{count}} records are in the file.',
	failed: 'The browser does not open its storage at all. Restart it, then try again.',
} as const;

const wipe = {
	title: 'Your data',
	count_one: '{{count}} posting is kept on this device, with what you wrote about it.',
	count_other: '{{count}} postings are kept on this device, with what you wrote about them.',
	button: 'Delete everything',
	sure: 'Delete every posting, note, answer and setting from this browser? There is no way back.',
	yes: 'Yes, delete everything',
	done: 'Everything is deleted. Nothing of yours is left in this browser.',
	blocked:
		'Another Groundwork tab is still at work. Close the other tabs; the browser deletes as soon as they are gone.',
	failed: 'Not everything could be deleted. Close the other Groundwork tabs and try again.',
} as const;

export const data = { reminder, loss, rescue, wipe } as const;
