import type { Words } from '../catalogue.ts';
import type { own as en } from '../en/own.ts';
import { statusNames } from './status.ts';

const status = {
	label: 'სტატუსი',
	none: 'სტატუსის გარეშე',
	own: 'სხვა სტატუსი',
	ownHint: 'თქვენი სიტყვებით',
	names: statusNames,
} as const;

const tags = {
	label: 'თქვენი ჭდეები',
	add: 'ჭდის დამატება',
	remove: 'ჭდის მოხსნა: {{tag}}',
} as const;

const rating = {
	label: 'თქვენი შეფასება',
	computed: 'გამოთვლილი: 100-დან {{value}}',
	computedUnknown: 'გამოთვლილი: ტექსტი არ კმარა',
	stars_one: '5-დან {{count}}',
	stars_other: '5-დან {{count}}',
	clear: 'თქვენი შეფასების მოხსნა: {{name}}',
} as const;

const note = {
	read: 'კითხვა',
	write: 'წერა',
	hint: 'Markdown მუშაობს: **მსხვილი**, *დახრილი*, სიები, [ბმულები](https://…).',
	restored: 'ეს თქვენი სიტყვებია, რომლებიც მანამდე ვერ შეინახა. ახლა ინახება.',
} as const;

const conflict = {
	title: 'სანამ წერდით, ეს სხვა ჩანართში შეიცვალა',
	theirs: 'იქ წერია:',
	emptied: 'იქ ტექსტი წაშალეს.',
	mine: 'ჩემი დარჩეს',
	take: 'იქაური დარჩეს',
	both: 'ორივე დარჩეს',
} as const;

const notebook = {
	title: 'გასაუბრების რვეული',
	intro:
		'მონიშნეთ, რაც იკითხეთ, და ჩაწერეთ, რაც გიპასუხეს. პასუხმა შეიძლება გაარკვიოს ის, რაც განცხადებამ ღიად დატოვა.',
	asked_one: '{{count}} კითხვიდან დასმულია {{ticked}}',
	asked_other: '{{count}} კითხვიდან დასმულია {{ticked}}',
	ticked: 'დასმულია: {{question}}',
	answer: 'რა გიპასუხეს',
	answerTo: 'რა გიპასუხეს კითხვაზე: {{question}}',
	up: 'ზემოთ გადატანა: {{question}}',
	down: 'ქვემოთ გადატანა: {{question}}',
	moved: 'ახლა ადგილი {{place}}, სულ {{count}}.',
	remove: 'მოხსნა: {{question}}',
	own: 'თქვენი კითხვა',
	add: 'თქვენი საკუთარი კითხვა',
	addButton: 'დამატება',
	settleField: 'რას არკვევს',
	nothing: 'ჯერ არაფერს არკვევს',
	settleValue: 'გაიგეთ',
	notYet: 'არ არის გარკვეული',
	notSo: 'არა, არ არსებობს',
	yes: 'კი',
	print: 'ორ გვერდზე დაბეჭდვა',
	keys: 'Alt და ისარი კითხვას გადაადგილებს.',
	why: 'რატომ უნდა იკითხოთ და როგორ ჟღერს პასუხები',
	sheet: {
		prepared: 'მომზადებულია განცხადების ტექსტის მიხედვით: {{day}}.',
		says: 'რა წერია განცხადებაში',
		flags: 'გამაფრთხილებელი ნიშნები: {{flags}}',
		revised: 'იმის მიხედვით, რაც იცით: {{scores}}',
		scores: '{{name}} {{value}}',
		good: 'კარგია: {{answer}}',
		worrying: 'საფრთხილოა: {{answer}}',
		questions: 'კითხვები',
		note: 'თქვენი ჩანაწერი',
	},
} as const;

const revised = {
	title: 'იმის მიხედვით, რაც იცით',
	intro: 'ანგარიში ისეთი რჩება, როგორიც ტექსტია. სადაც თქვენი სიტყვა რამეს ცვლის, ის მის გვერდით დგას.',
	says: 'განცხადებაში წერია',
	learned: 'თქვენ გაიგეთ',
	disputed: 'თქვენ ამბობთ',
	silent: 'არაფერი',
	notSo: 'ასე არ არის',
	field: 'რა',
	forget: 'გაგებულის წაშლა: {{field}}',
	otherRole: 'თქვენი სიტყვით, ეს სხვა ტიპის პოზიციაა. ქულა არ ეწერება.',
} as const;

const earlier = {
	engine: 'წაკითხულია: {{day}}, ვერსია {{version}}. საერთო შეფასება იყო {{was}}, ახლა არის {{now}}.',
	engineUnscored: 'წაკითხულია: {{day}}, ვერსია {{version}}.',
	text: 'ეს განცხადება ადრე ({{day}}) სხვაგვარად იკითხებოდა. საერთო შეფასება იყო {{was}}, ახლა არის {{now}}.',
	unknown: 'ქულის გარეშე',
	differences: 'რა გამოვიდა სხვაგვარად',
	same: 'ყველა მიგნება იგივეა; შეიცვალა მხოლოდ ის, რამდენად დარწმუნებული ვართ, ან წონები.',
	was: 'მაშინ',
	is: 'ახლა',
	silent: 'არ წერია',
	yes: 'წერია',
} as const;

export const own = {
	label: 'თქვენი სიტყვები',
	status,
	tags,
	rating,
	note,
	conflict,
	notebook,
	revised,
	earlier,
} as const satisfies Words<typeof en>;
