import { boardNames } from '../board-names.ts';

/** Boards that are read without a click. */
export const boards = {
	title: 'Boards',
	intro:
		'A page is read when you click the button. The boards you switch on here are read as you open a posting: the button shows its stage, and the side panel follows you from one posting to the next.',
	private: 'The browser asks you first. What is read stays on this device, and you can switch a board off at any time.',
	counted_one: '{{count}} board is on',
	counted_other: '{{count}} boards are on',
	none: 'No board is on',
	means: 'Reads postings on {{hosts}}.',
	meansMore_one: 'Reads postings on {{hosts}} and one more site.',
	meansMore_other: 'Reads postings on {{hosts}} and {{count}} more sites.',
	refused: '{{board}} stays off: the browser was not given the permission.',
	notTakenBack:
		'{{board}} stays on: the browser did not take the permission back. Take it away in the browser’s page of extensions.',
	offer: {
		question: 'Read {{board}} without a click?',
		yes: 'Yes',
		notNow: 'Not now',
	},
	names: boardNames,
} as const;
