import { boardNames } from '../board-names.ts';
import type { Words } from '../catalogue.ts';
import type { boards as en } from '../en/boards.ts';

export const boards = {
	title: 'ვაკანსიების საიტები',
	intro:
		'გვერდი იკითხება, როცა ღილაკს დააჭერთ. აქ ჩართულ საიტებზე განცხადება გახსნისთანავე იკითხება: ღილაკი მის ეტაპს აჩვენებს, გვერდითი პანელი კი განცხადებიდან განცხადებაზე მოგყვებათ.',
	private:
		'ბრაუზერი ჯერ თქვენ გკითხავთ. რაც წაიკითხება, ამ მოწყობილობაზე რჩება, და საიტის გამორთვა ნებისმიერ დროს შეგიძლიათ.',
	counted_one: 'ჩართულია {{count}} საიტი',
	counted_other: 'ჩართულია {{count}} საიტი',
	none: 'არცერთი საიტი არ არის ჩართული',
	means: 'კითხულობს განცხადებებს აქ: {{hosts}}.',
	meansMore_one: 'კითხულობს განცხადებებს აქ: {{hosts}} და კიდევ ერთი საიტი.',
	meansMore_other: 'კითხულობს განცხადებებს აქ: {{hosts}} და კიდევ {{count}} საიტი.',
	refused: '{{board}} გამორთული რჩება: ბრაუზერს ნებართვა არ მიეცა.',
	notTakenBack:
		'{{board}} ჩართული რჩება: ბრაუზერმა ნებართვა უკან არ აიღო. გააუქმეთ იგი ბრაუზერის გაფართოებების გვერდზე.',
	offer: {
		question: 'წავიკითხოთ {{board}} დაჭერის გარეშე?',
		yes: 'დიახ',
		notNow: 'ახლა არა',
	},
	names: boardNames,
} as const satisfies Words<typeof en>;
