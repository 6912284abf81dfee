import type { Words } from '../catalogue.ts';
import type { marks as en } from '../en/marks.ts';

export const marks = {
	show: 'გვერდზე ჩვენება',
	switch: 'აღნიშვნები გვერდზე',
	legend: {
		label: 'რას ნიშნავს აღნიშვნები',
		met: 'შესრულებულია',
		partly: 'ნაწილობრივ',
		concern: 'საფრთხილოა',
		flag: 'გამაფრთხილებელი ნიშანი',
		inferred: 'ნაგულისხმევი',
	},
	sought: {
		shown: 'ეს სიტყვები ახლა გვერდზე ჩანს.',
		hidden: 'ეს სიტყვები გვერდზეა, მაგრამ ჩაკეცილ ნაწილში. გაშალეთ იქ ტექსტი და სცადეთ კიდევ.',
		gone: 'ეს სიტყვები გვერდზე აღარ არის.',
		closed: 'გვერდი ჩვენთვის დახურულია. როცა გახსნილია, დააჭირეთ Groundwork-ის ღილაკს.',
		unsupported: 'ეს ბრაუზერი გვერდზე სიტყვებს ვერ აღნიშნავს. უფრო ახალი ვერსია შეძლებს.',
	},
} as const satisfies Words<typeof en>;
