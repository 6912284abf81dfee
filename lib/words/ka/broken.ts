import type { Words } from '../catalogue.ts';
import type { broken as en } from '../en/broken.ts';

export const broken = {
	title: 'ეს გვერდი შეჩერდა',
	text: 'შეცდომა ჩვენია; რაც შეინახეთ, ხელუხლებელია. გახსენით გვერდი ხელახლა. თუ კვლავ შეჩერდა, გაიტანეთ თქვენი მონაცემები ისე, როგორც შენახულია, და გვითხარით, რა თქვა პროგრამამ.',
	reload: 'გვერდის ხელახლა გახსნა',
	toList: 'სიის გახსნა',
} as const satisfies Words<typeof en>;
