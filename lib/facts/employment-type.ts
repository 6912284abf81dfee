/** schema.org's terms for `employmentType`. */
export type EmploymentType =
	| 'FULL_TIME'
	| 'PART_TIME'
	| 'CONTRACTOR'
	| 'TEMPORARY'
	| 'INTERN'
	| 'VOLUNTEER'
	| 'PER_DIEM';

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Russian, Georgian, Scandinavian. */
const words: readonly (readonly [EmploymentType, RegExp])[] = [
	[
		'FULL_TIME',
		/full[ _-]?time|vollzeit|temps (?:plein|complet)|(?:jornada|tiempo) complet[ao]|tempo (?:integral|completo|inteiro|pieno)|voltijds|fulltime|pełn(?:y|ym) (?:etat|wymiar)|plný úvazek|полная занятость|полный (?:рабочий )?день|სრული განაკვეთ|heltid/iu,
	],
	[
		'PART_TIME',
		/part[ _-]?time|teilzeit|temps partiel|(?:jornada|tiempo) parcial|media jornada|tempo parcial|part-?time|deeltijd|niepełn|część etatu|zkrácený úvazek|částečný úvazek|частичная занятость|неполн(?:ая|ый)|ნახევარი განაკვეთ|deltid/iu,
	],
	[
		'CONTRACTOR',
		/\bcontract(?:or|ing)?s?\b|freelance|freiberuf|selbständig|self[ _-]?employed|independent|autónomo|contratista|autônomo|prestador|libera professione|zzp|\bb2b\b|umowa o współpracy|živnost|osvč|проектная работа|гпх|самозанят|konsulent/iu,
	],
	[
		'TEMPORARY',
		/temporary|\btemp\b|fixed[ _-]?term|befristet|zeitarbeit|\bcdd\b|intérim|durée déterminée|temporal|temporári[oa]|tempo determinato|tijdelijk|tymczasow|czas określony|doba určitá|временн|დროებით|tidsbegränsad|seasonal|saison/iu,
	],
	[
		'INTERN',
		/\bintern(?:ship)?s?\b|praktikum|praktikant|werkstudent|working student|trainee|\bstage\b|stagiaire|alternance|apprenti|prácticas|becari[oa]|estágio|estagiári[oa]|tirocinio|staż|praktyk|stáž|стажиров|სტაჟირება|ausbildung/iu,
	],
	['VOLUNTEER', /volunt(?:eer|ary)|ehrenamt|bénévol|volontariat|voluntari[oa]|wolontariat|dobrovol|волонт|მოხალისე/iu],
	['PER_DIEM', /per[ _-]diem|tageweise|vacataire/iu],
];

/** Kinds that hold a shorter word for another kind: "unbefristet" (permanent) is not "befristet". */
const notTerms = /unbefristet\w*|non-?contract\w*|permanent contract|durée indéterminée|contract of employment/giu;

/** The terms that a text names, in schema.org's order; empty when it names none ("Permanent" alone is no term). */
export function employmentTypes(text: string): EmploymentType[] {
	const clean = text.replace(notTerms, ' ');
	return words.filter(([, pattern]) => pattern.test(clean)).map(([term]) => term);
}
