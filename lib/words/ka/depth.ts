import type { Words } from '../catalogue.ts';
import type { depth as en } from '../en/depth.ts';

export const depth = {
	stage: {
		title: 'საიდან მოდის ეტაპი',
		sure: '{{share}}-ით ვართ დარწმუნებული, რომ ჩანს ეტაპი {{stage}}',
		sureNone: '{{share}}-ით ვართ დარწმუნებული, რომ ტექსტიდან ეტაპი არ ჩანს',
		spread: 'თუ ეტაპი ჩანს, რამდენად სავარაუდოა თითოეული:',
		row: '{{stage}} {{name}}',
		shown: 'რა აჩვენებს დღევანდელ ეტაპს',
		hiredFor: 'რა აჩვენებს სამიზნე ეტაპს',
		against: 'რა მეტყველებს სხვა ეტაპზე',
		silent: 'განცხადების არცერთი სიტყვა არ აჩვენებს.',
	},
	finding: {
		sure: 'ამ წაკითხვაში {{share}}-ით ვართ დარწმუნებული.',
		against: 'სხვა რამეზე მეტყველებს:',
		inferred: 'ნაგულისხმევი',
		nearest: 'ნაგულისხმევია. ყველაზე ახლო სიტყვები:',
	},
	credit: 'რა მატებს ქულას',
} as const satisfies Words<typeof en>;
