import type { Words } from '../catalogue.ts';
import type { seen as en } from '../en/seen.ts';

export const seen = {
	changed: 'ეს განცხადება უკვე შენახული გაქვთ ({{day}}). მას შემდეგ ტექსტი შეიცვალა.',
	alike: 'თქვენს სიაში თითქმის იმავე ტექსტის განცხადებაა: „{{title}}“, შენახულია {{day}}.',
	alikeAt: 'თქვენს სიაში თითქმის იმავე ტექსტის განცხადებაა: „{{title}}“, {{company}}, შენახულია {{day}}.',
	more_one: 'მსგავსი კიდევ ერთია.',
	more_other: 'მსგავსი კიდევ {{count}}-ია.',
	showDifference: 'განსხვავების ჩვენება',
	keepText: 'დღევანდელი ტექსტის შენახვაც',
	kept: 'შენახულია. წინანდელი ტექსტი გვერდით რჩება.',
	open: 'გახსნა',
	compare: 'შედარება',
	legend: 'გადახაზული: მხოლოდ წინანდელ ტექსტშია. ხაზგასმული: მხოლოდ დღევანდელში.',
	added: 'დაემატა:',
	removed: 'ამოიღეს:',
	nothing: 'განსხვავება მხოლოდ ჰარებსა და სტრიქონების გადატანაშია.',
	textThen: 'რა შეიცვალა ტექსტში',
} as const satisfies Words<typeof en>;
