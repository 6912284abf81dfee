import type { Words } from '../catalogue.ts';
import type { readingWords as en } from '../en/reading-words.ts';

export const readingWords = {
	title: 'თქვენი განცხადებები ამ ძიებისთვის იკითხება',
	text: 'თითოეულის სიტყვები ერთხელ იკითხება. შემდეგი ძიება სწრაფი იქნება.',
	progress: 'წაკითხულია',
	stop: 'შეჩერება',
	stopped: {
		title: 'შეჩერდა, სანამ ყველაფერი წაიკითხებოდა',
		text: 'ძიება ყველა განცხადებას ათვალიერებს. რაც წაკითხულია, წაკითხული რჩება.',
	},
	readOn: 'კითხვის გაგრძელება',
} as const satisfies Words<typeof en>;
