import type { Words } from '../catalogue.ts';
import type { browserWords as en } from '../en/browser.ts';

export const browserWords = {
	description:
		'კითხულობს ვაკანსიის განცხადებას ისე, როგორც ყურადღებიანი, გამოცდილი მკითხველი, და დასტურად მისსავე სიტყვებს იყენებს.',
	menu: {
		analyseSelection: 'მონიშნული ტექსტის წაკითხვა',
		highlightSelection: 'გამოყოფა Groundwork-ში',
	},
	badge: {
		stage: {
			0: 'Groundwork: ჩანს ეტაპი 0, გაცნობიერება',
			1: 'Groundwork: ჩანს ეტაპი 1, თავისუფალი ცდები',
			2: 'Groundwork: ჩანს ეტაპი 2, კოორდინირებული პილოტები',
			3: 'Groundwork: ჩანს ეტაპი 3, ფართო დანერგვა',
		},
		unknown: 'Groundwork: ეტაპი არ ჩანს, ტექსტიდან ვერ დგინდება',
		otherRole: 'Groundwork: სხვა ტიპის პოზიცია',
	},
} as const satisfies Words<typeof en>;
