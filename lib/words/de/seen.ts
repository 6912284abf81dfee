import type { Words } from '../catalogue.ts';
import type { seen as en } from '../en/seen.ts';

export const seen = {
	changed: 'Sie haben diese Anzeige am {{day}} gespeichert. Ihr Text hat sich seither geändert.',
	alike: 'Eine Anzeige mit fast demselben Text ist in Ihrer Liste: „{{title}}“, gespeichert am {{day}}.',
	alikeAt: 'Eine Anzeige mit fast demselben Text ist in Ihrer Liste: „{{title}}“, {{company}}, gespeichert am {{day}}.',
	more_one: 'Eine weitere ist ihr ähnlich.',
	more_other: '{{count}} weitere sind ihr ähnlich.',
	showDifference: 'Unterschied zeigen',
	keepText: 'Auch den heutigen Text behalten',
	kept: 'Behalten. Der frühere Text bleibt daneben.',
	open: 'Öffnen',
	compare: 'Vergleichen',
	legend: 'Durchgestrichen: nur im früheren Text. Unterstrichen: nur im heutigen.',
	added: 'neu:',
	removed: 'herausgenommen:',
	nothing: 'Nur Leerzeichen und Zeilenumbrüche sind verschieden.',
	textThen: 'Was sich im Text geändert hat',
} as const satisfies Words<typeof en>;
