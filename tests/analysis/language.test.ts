import { expect, test } from 'vitest';
import { languageOf } from '../../lib/analysis/language.ts';

test.each([
	['en', 'You will lead the adoption of AI tools in our company and help the teams to use them well.'],
	['de', 'Wir suchen eine Person, die mit uns und den Teams die Einführung von KI gestaltet und begleitet.'],
	['fr', 'Vous accompagnez les équipes dans la mise en place des outils et vous animez une communauté avec nous.'],
	['es', 'Buscamos una persona para liderar la adopción de la inteligencia artificial en los equipos de la empresa.'],
	['pt', 'Procuramos uma pessoa para liderar a adoção de ferramentas com os times e para o negócio em todo o país.'],
	['it', 'Cerchiamo una persona che guidi il gruppo e la formazione per i colleghi nel mondo della cucina con noi.'],
	['nl', 'Wij zoeken een collega die het team helpt en voor ons de tools van de toekomst met de mensen invoert.'],
	['pl', 'Szukamy osoby, która jest odpowiedzialna za wdrożenie narzędzi w firmie oraz nie boi się zmian na rynku.'],
	['sv', 'Vi söker en person som har erfarenhet av att leda och är van vid att arbeta med våra team på kontoret.'],
	['cs', 'Hledáme člověka, který se postará o zavedení nástrojů do firmy a pomůže při práci, jako je školení od nás.'],
	['ru', 'Мы ищем человека, который внедрит инструменты искусственного интеллекта в компании.'],
	['zh', '我们正在寻找一位负责在公司内部推广人工智能的同事。'],
	['ja', '社内でのAIの活用をすすめるひとをさがしています。よろしくおねがいします。'],
	['ko', '회사에서 인공지능 도입을 이끌 사람을 찾고 있습니다.'],
	['ar', 'نبحث عن شخص يقود تبني الذكاء الاصطناعي في الشركة'],
	['he', 'אנחנו מחפשים אדם שיוביל את הטמעת הבינה המלאכותית בחברה'],
	['el', 'Αναζητούμε άτομο που θα οδηγήσει την υιοθέτηση της τεχνητής νοημοσύνης.'],
	['ka', 'ვეძებთ ადამიანს, რომელიც კომპანიაში ხელოვნურ ინტელექტს დანერგავს.'],
	['und', 'Kubernetes Terraform Grafana Prometheus Ansible'],
	['und', '12345 !!! 😀'],
	['und', ''],
])('%s: %s', (language, text) => {
	expect(languageOf(text)).toBe(language);
});

test('English stays English in capitals, with foreign names and a foreign last paragraph', () => {
	const english = 'You will lead the adoption of AI tools in our company and help the teams to use them well. ';
	expect(languageOf(english.toUpperCase())).toBe('en');
	expect(languageOf(`${english}Our offices are in São Paulo, Köln and Łódź. 株式会社`)).toBe('en');
	expect(languageOf(`${english.repeat(4)}Wir freuen uns auf deine Bewerbung und auf dich.`)).toBe('en');
});

test('of a very long text the beginning decides', () => {
	expect(languageOf(`${'we help you and the team '.repeat(1000)}${'и '.repeat(50_000)}`)).toBe('en');
});
