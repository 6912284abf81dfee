/*
 * The words by which job pages, in the languages of the boards we know, name their parts. Compared with whole short
 * lines, without case and closing colon; never searched for inside running text.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

/** Labels that stand before a field's value, by field. */
export const LABELS = {
	company: words(
		'company|company name|employer name|agency|employer|organisation|organization|agency|hiring company|employer name|name of employer|client|firma|unternehmen|arbeitgeber|auftraggeber|entreprise|société|employeur|empresa|organización|empleador|azienda|società|datore di lavoro|bedrijf|werkgever|společnost|zaměstnavatel|pracodawca|virksomhed|arbejdsgiver|компания|работодатель|კომპანია',
	),
	location: words(
		'location|locations|place of work|workplace|city|office|where|based in|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu|lieu de travail|localisation|ville|lugar|lugar de trabajo|ubicación|localidad|localización|ciudad|ubicació|localitat|lloc de treball|local|localização|local de trabalho|cidade|luogo|luogo di lavoro|sede|sede di lavoro|città|locatie|standplaats|werklocatie|plaats|místo|místo výkonu práce|místo pracoviště|lokalita|adresa|lokalizacja|miejsce pracy|miasto|sted|arbejdssted|lokation|plats|местоположение|место работы|город|ადგილმდებარეობა',
	),
	salary: words(
		'salary|pay|compensation|rate|remuneration|wage|gehalt|gehaltsspanne|jahresgehalt|vergütung|entgelt|bezahlung|lohn|salaire|rémunération|salario|sueldo|retribución|remuneración|salari|salário|remuneração|faixa salarial|retribuzione|stipendio|ral|salaris|vergoeding|mzda|plat|wynagrodzenie|zarobki|løn|зарплата|заработная плата|оклад|ხელფასი',
	),
	employmentType: words(
		'type|types|type of employment|type of contract|contract|employment|schedule|shift|hours|working pattern|commitment|anstellungsart|beschäftigungsart|beschäftigungsverhältnis|vertragsart|arbeitszeit|arbeitsverhältnis|anstellung|type de contrat|contrat|type d’emploi|temps de travail|tipo de contrato|tipo de empleo|tipo de puesto|jornada|jornada laboral|tipus de contracte|tipo de emprego|regime|vínculo|tipo di contratto|contratto|dienstverband|soort contract|contracttype|druh zaměstnání|typ úvazku|úvazek|typ pracovního poměru|pracovní poměr|typ smluvního vztahu|wymiar pracy|rodzaj umowy|typ umowy|ansættelsesform|тип занятости|занятость',
	),
	postedAt: words(
		'posted|posted on|date posted|posting date|published|published on|publication date|listed|date listed|placed on|online since|veröffentlicht|veröffentlicht am|online seit|eingestellt am|publié le|date de publication|publicado|publicado el|fecha de publicación|publicada|data de publicação|pubblicato|pubblicata il|data di pubblicazione|geplaatst|geplaatst op|zveřejněno|datum zveřejnění|data publikacji|opublikowano|опубликовано|дата публикации',
	),
} as const;

export type LabelledField = keyof typeof LABELS;

const LEADS = words(
	'a|about|an|and|are|as|at|be|being|bring|can|core|day|do|doing|essential|expect|for|from|get|great|have|here|how|i|ideal|if|in|join|key|like|look|looking|main|make|makes|minimum|need|nice|of|offer|on|our|preferred|basic|required|desired|additional|should|success|successful|that|the|this|to|total|typical|us|value|we|well|we’re|what|what’s|where|who|why|will|with|work|you|you’ll|you’re|you’ve|your|you’d|love|loving|excited|das|dein|deine|deinen|dich|die|der|du|ein|eine|für|ihr|ihre|ihnen|dir|erwartet|machst|so|sie|sind|uns|unser|unsere|was|wer|wir|bist|warum|mit|mitbringst|mitbringen|bringst|bieten|suchen|zeichnet|le|la|les|l|de|des|votre|vos|notre|nos|ton|tes|ce|que|qui|nous|tu|vous|el|los|las|lo|tus|sus|su|se|qué|quién|un|una|il|gli|cosa|chi|tue|tuo|o|os|seu|seus|quem|em|wat|wij|wie|ga|je|jij|jouw|een|het|bied|co|kdo|koho|tě|vás|ti|vám|u|nás|na|od|my|dig|vi|har|er|om|oss|din|dine|hvad|hvem|twój|twoje|twoja|nasze|nasz|nasi|ci|tvoje|naše|vaše|váš|что|мы|кого|вы|вас|как|о|нас|ви',
);
const SECTION_WORDS = words(
	'job|role|position|team|profile|background|competencies|knowledge|candidate|responsibilities|responsibility|duties|accountabilities|requirements|requirement|qualifications|qualification|description|summary|overview|purpose|opportunity|mission|skills|experience|education|apply|benefits|perks|compensation|rewards|impact|bonus|tasks|challenge|company|must|expectations|aufgaben|aufgabe|profil|tätigkeiten|anforderungen|qualifikation|qualifikationen|angebot|vorteile|stellenbeschreibung|rolle|missions|poste|responsabilités|compétences|avantages|entreprise|requisitos|funciones|responsabilidades|descripción|beneficios|ofrecemos|ofrece|perfil|requisits|funcions|descripció|oferim|descrição|atividades|atribuições|benefícios|oferecemos|requisiti|mansioni|responsabilità|offriamo|profilo|descrizione|functieomschrijving|functie|functie-eisen|profiel|vacature|pracovní|náplň|popis|požadavky|požadujeme|nabízíme|čeká|hledáme|obowiązki|wymagania|oferujemy|opis|zakres|jobbet|stillingen|rollen|tilbyder|обязанности|требования|условия|предлагаем|задачи|მოთხოვნები|მოვალეობები|რეზიუმე',
);
const MOST_HEADING = 70;

/** True for a line that opens a part of a posting: "What you'll do", "Requirements", "Ihr Profil". */
export function opensSection(line: string): boolean {
	if (line.length > MOST_HEADING) return false;
	const tokens =
		line
			.toLowerCase()
			.replaceAll("'", '’')
			.match(/[\p{L}\p{M}’-]+/gu) ?? [];
	const first = tokens.findIndex((token) => !LEADS.has(token));
	if (first < 0) return tokens.length > 1;
	return first < 6 && SECTION_WORDS.has(tokens[first] ?? '');
}

const OPENINGS = words(
	'job description|job details|job summary|role description|position description|full job description|description|the job|the role|the position|about the job|about the role|about the position|about this job|stellenbeschreibung|descripción de la oferta|descripción del puesto|descripción|descrição da vaga|descrição|descrizione|description du poste|functieomschrijving|popis práce|popis pozice|opis stanowiska|описание|описание вакансии',
);

/** True for a line that opens the whole description. What stands above it on short lines are the posting's facts. */
export function opensDescription(line: string): boolean {
	return line.length < MOST_HEADING && OPENINGS.has(keyOf(line));
}

const OTHER = words('similar|related|recommended|more|other|featured|latest|popular|new|all|open');
const POSTINGS = words(
	'job|jobs|position|positions|role|roles|opening|openings|opportunities|vacancies|listings|searches|offers|postings',
);
const ENDINGS = words(
	'jobs you|jobs similar|jobs like|jobs for you|people also|people who|apply for this|submit your application|share this|voluntary self|create job alert|create a job alert|get similar jobs|sign in to|we use cookies|about cookies|cookies|ähnliche|weitere jobs|weitere stellen|offres similaires|ofertas similares|ofertas relacionadas|otras ofertas|vagas similares|vagas semelhantes|offerte simili|vergelijkbare vacatures|soortgelijke vacatures|podobné|podobne oferty|lignende|похожие вакансии',
);
const LOOKING = /^(?:view|see|explore|browse|discover) /;
const MOST_ENDING = 90;

/** True for a heading after which a page speaks of something else than its posting. */
export function endsPosting(line: string): boolean {
	if (line.length > MOST_ENDING) return false;
	const key = keyOf(line).replace(LOOKING, '');
	const [first = '', second = ''] = key.split(' ', 2);
	return (OTHER.has(first) && POSTINGS.has(second)) || beginsWithAny(key, ENDINGS);
}

const APPLYING = words(
	'apply|easy apply|quick apply|1-click apply|i’m interested|register and apply|register & apply|submit application|bewerben|jetzt bewerben|online bewerben|direkt bewerben|zur bewerbung|postuler|je postule|candidater|inscri|apúntate|aplicar|solicitar|enviar candidatura|candidatar|candidate-se|candidati|invia candidatura|solliciteer|solliciteren|odpovědět|aplikuj|mám zájem|ansøg|søg stillingen|søg jobbet|ansök|откликнуться',
);
const MOST_BUTTON = 45;

/** True for what a button or link to apply says. */
export function invitesApplication(line: string): boolean {
	return line.length < MOST_BUTTON && beginsWithAny(keyOf(line), APPLYING);
}

const TYPES = words(
	'full time|fulltime|part time|parttime|permanent|regular|temporary|contract|contractor|fixed term|freelance|self employed|internship|intern|apprenticeship|working student|seasonal|casual|per diem|volunteer|vollzeit|teilzeit|festanstellung|unbefristet|befristet|praktikum|werkstudent|werkstudentin|ausbildung|minijob|cdi|cdd|stage|alternance|temps plein|temps partiel|jornada completa|tiempo completo|media jornada|tiempo parcial|indefinido|prácticas|contratista|tempo integral|tempo pieno|tempo parziale|meio período|estágio|efetivo|clt|tirocinio|voltijd|deeltijd|plný úvazek|zkrácený úvazek|částečný úvazek|práce na plný úvazek|práce na zkrácený úvazek|brigáda|pełny etat|umowa o pracę|fuldtid|deltid|fast|fastansættelse|heltid|полная занятость|частичная занятость|стажировка',
);

const KIND_SUFFIX = /(?: (?:position|regular|contract|employee|employment|permanent|time|role|job))+$/;

/** True for a line that is nothing but one or more kinds of employment. */
export function isEmploymentType(line: string): boolean {
	if (line.length > MOST_HEADING) return false;
	const parts = keyOf(line)
		.replaceAll('-', ' ')
		.split(/\s*[,/•·|&+()]\s*|\s+(?:or|and|oder|und|ou|y|o)\s+/);
	const isType = (part: string) => part === '' || TYPES.has(part) || TYPES.has(part.replace(KIND_SUFFIX, ''));
	return parts.some(Boolean) && parts.every(isType);
}

const DEPARTMENTS = words(
	'operations|engineering|marketing|sales|product|design|finance|legal|people|hr|human resources|it|data|technology|support|customer success|administration|research|learning|management|strategy|other|general',
);

/** True for a line that names a part of a company and nothing else. */
export function isDepartment(line: string): boolean {
	return DEPARTMENTS.has(keyOf(line)) || /(?:\bteam|\bdepartment|&.*|\bjobs)$/i.test(line);
}

const WORKPLACES = words(
	'remote|hybrid|hybrid remote|on-site|onsite|on site|home office|homeoffice|télétravail|teletrabajo|remoto|híbrido|presencial|in-office|in office|vor ort|no office location|anywhere|anywhere in the world|worldwide',
);

/** True for a line that says whether one works at a place, but names none. */
export function isWorkplace(line: string): boolean {
	return (
		line.length < MOST_HEADING &&
		WORKPLACES.has(
			keyOf(line).replace(/ ?\(.*\)$|^(?:fully|partly|100%) |[ -](?:work|working|first|possible|ok)$/g, ''),
		)
	);
}

function keyOf(line: string): string {
	return line
		.toLowerCase()
		.replaceAll("'", '’')
		.replace(/[\s:：*.!…]+$/u, '');
}

function beginsWithAny(key: string, beginnings: ReadonlySet<string>): boolean {
	for (const one of beginnings) if (key.startsWith(one)) return true;
	return false;
}

const CURRENCY =
	'(?:[$€£¥₹₽₴₾]|\\b(?:usd|eur|gbp|chf|aud|cad|nzd|sgd|inr|czk|pln|sek|nok|dkk|huf|ron|uah|gel|ils|jpy|brl|mxn|zar|aed)\\b|kč|zł|kr\\b|руб|грн)';
const AMOUNT = "\\d[\\d.,\\s’']*[km]?";

const HIRING = words(
	'we are hiring|we’re hiring|we are looking for|we’re looking for|you will|you’ll|you have|your role|to apply|your application|your cv|your resume|join us|join our|equal opportunity|you report to|interested?|send your|send us|wir suchen|du bringst|deine aufgaben|ihre aufgaben|bewirb dich|bewerbung|wir bieten|wir freuen uns|nous recherchons|vous avez|vos missions|postule|candidature|buscamos|ofrecemos|se ofrece|candidatura|procuramos|oferecemos|você|hledáme|nabízíme|životopis|szukamy|wij zoeken|we zoeken|cerchiamo|vi søger|vi söker|мы ищем|мы предлагаем|резюме',
);

/** How many different phrases of those who hire, speaking to those who might come, a text has. */
export function hiringPhrases(text: string): number {
	const plain = text.toLowerCase().replaceAll("'", '’');
	return [...HIRING].filter((phrase) => plain.includes(phrase)).length;
}

/** An amount of money with its currency before or after it. */
export const MONEY = new RegExp(`${CURRENCY} ?${AMOUNT}|${AMOUNT} ?${CURRENCY}`, 'i');

/** Words of addresses that lead to postings. */
export const POSTING_PATH =
	/(?:^|[/._?&=-])(?:jobs?|job-?(?:detail|details|posting|view|ad|offer|listing)s?|careers?|karriere|karriera|vacanc(?:y|ies)|vacatures?|positions?|openings?|opportunit(?:y|ies)|stelle(?:n|nangebot|nangebote|nanzeige)?|ausschreibung|projekt|offres?(?:-d-?emploi)?|emploi|empleos?|ofertas?|vagas?|lavoro|annunci|prace|praca|rpd|nabidka|kariera|stilling(?:er)?|jobannonce|jobb|tyopaikat|vacancy|rabota|posting|requisition|recruit\w*|talent\w*|apply|hiring|feina|treball|ofertes|arbeit|bewerb\w*|work-with-us|join-us|gh_jid|jobid|job_id)(?=$|[/._?&=\d-])/i;

/** Words of addresses that lead to what is written or taught about work. */
export const READING_PATH =
	/(?:^|[/.])(?:blog|news|articles?|resources?|guides?|help|wiki|magazin|courses?|learn|academy|events?|templates?|job-descriptions?|salar(?:y|ies)|career-advice|docs|documentation|manual|reference|api|tutorials?|shop|store|pricing)(?=[/.])/i;

/** Titles of pages that are about postings, not one. */
export const READING_TITLE =
	/\b(?:job description (?:template|sample|example)|templates?$|interview questions|how (?:to|do|does|we)\b|what (?:is|does) an?\b|salary guide|salaries\b|course\b.*\b(?:online|certificate)|certification|documentation)\b/i;

/** Addresses of the form by which one applies; the posting itself is elsewhere. */
export const FORM_PATH =
	/\/(?:apply|application|applications\/new|bewerben|bewerbung|bewerbungsformular|postuler|candidature|solicitud|inscripcion|candidatura|apply-?now|applymanually|autofillwithresume|job_app)(?:\/|\.\w+)?$/i;
