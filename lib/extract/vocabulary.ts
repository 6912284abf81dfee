/*
 * The words by which job pages, in the languages of the boards we know, name their parts. Compared with whole short
 * lines, without case and closing colon; never searched for inside running text.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

/** Labels that stand before a field's value, by field. */
export const LABELS = {
	company: words(
		'company|company name|employer|organisation|organization|hiring organization|client|firma|unternehmen|arbeitgeber|auftraggeber|entreprise|société|employeur|empresa|organización|empleador|azienda|società|datore di lavoro|bedrijf|werkgever|společnost|zaměstnavatel|spoločnosť|zamestnávateľ|pracodawca|virksomhed|arbejdsgiver|företag|arbetsgivare|bedrift|arbeidsgiver|yritys|työnantaja|компания|работодатель|компанія|კომპანია',
	),
	location: words(
		'location|locations|job location|office location|work location|place of work|workplace|city|office|where|based in|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu|lieu de travail|localisation|ville|lugar|lugar de trabajo|ubicación|localidad|localización|ciudad|ubicació|localitat|lloc de treball|local|localização|local de trabalho|cidade|luogo|luogo di lavoro|sede|sede di lavoro|città|locatie|standplaats|werklocatie|plaats|místo|místo výkonu práce|místo pracoviště|lokalita|adresa|miesto výkonu práce|miesto práce|lokalizacja|miejsce pracy|miasto|sted|arbejdssted|arbeidssted|lokation|lokasjon|plats|ort|arbetsort|sijainti|työpaikka|местоположение|место работы|город|розташування|місто|ადგილმდებარეობა',
	),
	salary: words(
		'salary|salary range|base salary|base pay|base pay range|pay|pay range|pay rate|compensation|compensation range|annual salary|annual salary range|hourly rate|rate|remuneration|wage|gehalt|gehaltsspanne|jahresgehalt|vergütung|entgelt|bezahlung|lohn|salaire|rémunération|salario|sueldo|retribución|remuneración|salari|salário|remuneração|faixa salarial|retribuzione|stipendio|ral|salaris|vergoeding|mzda|plat|wynagrodzenie|zarobki|løn|lønn|lön|palkka|зарплата|заработная плата|оклад|зарплатня|ხელფასი',
	),
	employmentType: words(
		'employment type|type of employment|job type|job types|work type|time type|contract type|type of contract|contract|type|schedule|employment|position type|hours|working hours|commitment|anstellungsart|beschäftigungsart|beschäftigungsverhältnis|vertragsart|arbeitszeit|arbeitsverhältnis|anstellung|type de contrat|contrat|type d’emploi|temps de travail|tipo de contrato|tipo de empleo|tipo de puesto|jornada|jornada laboral|tipus de contracte|tipo de emprego|regime|vínculo|tipo di contratto|contratto|dienstverband|soort contract|contracttype|druh zaměstnání|typ úvazku|úvazek|typ pracovního poměru|pracovní poměr|typ smluvního vztahu|druh pracovného pomeru|wymiar pracy|rodzaj umowy|typ umowy|ansættelsesform|ansættelsestype|anställningsform|ansettelsesform|työsuhde|тип занятости|занятость|вид зайнятості',
	),
	postedAt: words(
		'posted|posted on|date posted|posting date|published|published on|publication date|listed|online since|veröffentlicht|veröffentlicht am|online seit|eingestellt am|publié le|date de publication|publicado|publicado el|fecha de publicación|publicada|data de publicação|pubblicato|pubblicata il|data di pubblicazione|geplaatst|geplaatst op|zveřejněno|datum zveřejnění|zverejnené|data publikacji|opublikowano|indrykket|publicerad|publisert|julkaistu|опубликовано|дата публикации|опубліковано',
	),
} as const;

export type LabelledField = keyof typeof LABELS;

const LEADS = words(
	'a|about|an|and|are|as|at|be|being|bring|can|core|day|do|doing|essential|expect|for|from|get|great|have|here|how|i|ideal|if|in|join|key|like|look|looking|main|make|makes|minimum|need|nice|of|offer|on|our|preferred|basic|required|desired|additional|should|success|successful|that|the|this|to|total|typical|us|value|we|well|we’re|what|what’s|where|who|why|will|with|work|you|you’ll|you’re|you’ve|your|you’d|love|loving|excited|das|dein|deine|deinen|dich|die|der|du|ein|eine|für|ihr|ihre|ihnen|dir|erwartet|machst|so|sie|sind|uns|unser|unsere|was|wer|wir|bist|warum|mit|mitbringst|mitbringen|bringst|bieten|suchen|zeichnet|le|la|les|l|de|du|des|votre|vos|notre|nos|ton|tes|ce|que|qui|nous|tu|vous|el|los|las|lo|tus|sus|su|se|que|qué|quién|un|una|il|i|gli|cosa|chi|tue|tuo|o|os|as|seu|seus|quem|em|wat|wij|wie|ga|je|jij|jouw|een|het|bied|co|kdo|koho|tě|vás|ti|vám|u|nás|na|od|tebe|my|dig|vi|du|har|er|om|oss|os|din|dine|dina|hvad|hvem|hva|vad|vem|что|мы|кого|вы|вас|как|о|нас|ви|ми|що'.replaceAll(
		' ',
		'',
	),
);
const SECTION_WORDS = words(
	'job|role|position|team|responsibilities|responsibility|duties|accountabilities|requirements|requirement|qualifications|qualification|description|summary|overview|purpose|opportunity|mission|skills|experience|education|benefits|perks|compensation|rewards|impact|bonus|tasks|challenge|company|must|expectations|aufgaben|aufgabe|profil|tätigkeiten|anforderungen|qualifikation|qualifikationen|angebot|vorteile|stellenbeschreibung|rolle|benefits|missions|poste|responsabilités|compétences|avantages|entreprise|requisitos|funciones|responsabilidades|descripción|beneficios|ofrecemos|ofrece|perfil|requisits|funcions|descripció|oferim|descrição|atividades|atribuições|benefícios|oferecemos|requisiti|mansioni|responsabilità|offriamo|profilo|descrizione|functieomschrijving|functie|functie-eisen|profiel|vacature|pracovní|náplň|popis|požadavky|požadujeme|nabízíme|čeká|hledáme|požiadavky|ponúkame|obowiązki|wymagania|oferujemy|opis|zakres|arbejdsopgaver|jobbet|stillingen|rollen|kvalifikationer|tilbyder|tilbyr|erbjuder|tjänsten|arbetsuppgifter|kvalifikasjoner|arbeidsoppgaver|tehtävät|tarjoamme|обязанности|требования|условия|предлагаем|обов’язки|вимоги|пропонуємо|задачи|მოთხოვნები|მოვალეობები|რეზიუმე',
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

/** Lines that open the whole description. What stands above them on short lines are the posting's facts. */
export const OPENING =
	/^(?:(?:full |the )?(?:job |role |position )?description|(?:about )?the (?:job|role|position)|stellenbeschreibung|descri(?:pción|ção|zione|pció)(?: (?:de |del |da |do |de la )?\p{L}+)?|description du poste|functieomschrijving|popis (?:práce|pozice|pracovní pozice)|opis stanowiska|описание(?: вакансии)?)\s*:?$/iu;

/** Headings after which a page speaks of something else than its posting. */
export const ENDINGS =
	/^(?:(?:view |see |explore |browse |discover )?(?:similar|related|recommended|more|other|featured|latest|popular|new) (?:jobs?|positions?|roles?|openings?|opportunities|vacancies|listings|searches|offers?)\b.*|jobs? (?:you (?:might|may)|similar|like this|recommended).*|people (?:also|who) (?:viewed|applied|searched).*|apply (?:for this (?:job|position|role)|now|here|today)|submit your application|how to apply online|share (?:this )?(?:job|position|post|vacancy).*|ähnliche (?:jobs|stellen|stellenangebote|anzeigen).*|weitere (?:jobs|stellen|stellenangebote).*|jetzt bewerben|offres similaires.*|postuler|ofertas (?:similares|relacionadas).*|otras ofertas.*|vagas (?:similares|semelhantes).*|offerte simili.*|vergelijkbare vacatures.*|soortgelijke vacatures.*|podobné (?:nabídky|pozice|pracovní).*|podobne oferty.*|lignende (?:job|stillinger).*|liknande jobb.*|похожие вакансии.*|схожі вакансії.*|create (?:a )?job alert.*|get (?:similar|new) jobs.*|sign in to .*|voluntary self[- ]identification.*|(?:we use |about )?cookies?\b.*)$/iu;

/** What an apply button or link says. */
export const APPLY =
	/^(?:(?:easy |quick |one[- ]click )?apply\b.{0,40}|i['’]?m interested|register (?:and|&) apply|submit (?:your )?application|(?:jetzt |online |direkt )?bewerben.{0,25}|zur bewerbung|postuler.{0,25}|je postule|candidater.{0,20}|inscribirme.{0,20}|inscríbete.{0,20}|apúntate.{0,20}|aplicar.{0,25}|solicitar.{0,20}|enviar candidatura|candidatar(?:-se|-me)?.{0,20}|candidate-se.{0,20}|candidati.{0,20}|invia candidatura|sollicite(?:er|ren).{0,20}|solliciteren|odpovědět.{0,25}|odpovedať.{0,20}|aplikuj.{0,20}|reagovať.{0,20}|mám zájem|aplikuj.{0,20}|ansøg.{0,20}|søg (?:stillingen|jobbet).{0,10}|søk.{0,20}|ansök.{0,20}|sök (?:jobbet|tjänsten).{0,10}|hae.{0,20}|откликнуться.{0,20}|відгукнутися.{0,20})$/iu;

/** A line that is nothing but one or more kinds of employment. */
export const EMPLOYMENT_TYPE =
	/^(?:(?:(?:full|part)[- ]?time(?: (?:position|job|employee|regular|contract))?|permanent(?: (?:contract|position|employment|full[- ]?time))?|temporary|contract(?:or)?|fixed[- ]term(?: contract)?|freelance|internship|intern|apprenticeship|working student|seasonal|casual|per diem|volunteer|vollzeit|teilzeit|festanstellung|unbefristet|befristet|praktikum|werkstudent(?:in)?|ausbildung|minijob|cdi|cdd|stage|alternance|temps (?:plein|partiel)|jornada completa|tiempo completo|media jornada|tiempo parcial|indefinido|prácticas|contratista\/freelance|tempo (?:integral|pieno|parziale)|meio período|estágio|efetivo|clt|tirocinio|voltijd|deeltijd|fulltime|parttime|stage|(?:práce na )?(?:plný|zkrácený|částečný|skrátený) úvazek|brigáda|pełny etat|umowa o pracę|fuldtid|deltid|fast(?:ansættelse)?|heltid|tillsvidare|kokoaikainen|полная занятость|частичная занятость|стажировка|повна зайнятість)(?:$|\s*[,/•·|&+]\s*|\s+(?:or|and|oder|und|ou|y|o)\s+))+$/iu;

/** Where from: words for working from anywhere or nowhere in particular. */
export const WORKPLACE =
	/^(?:(?:fully |100 ?% )?remote(?: \(?.{0,30}\)?)?|hybrid|on-?site|home ?office|télétravail|teletrabajo|remoto|híbrido|presencial|in[- ]office|vor ort)$/iu;

/** An amount of money, or a range, with its currency. */
export const MONEY =
	/(?:[$€£¥₹₽₴₾]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|INR|CZK|PLN|SEK|NOK|DKK|HUF|RON|UAH|GEL|ILS|JPY|BRL|MXN|ZAR|AED|US\$|CA\$|A\$)\b)\s?\d[\d.,\s\u00a0\u202f’']*\s?[km]?\b|\d[\d.,\u00a0\u202f ’']*\s?[km]?\s?(?:[$€£¥₹₽₴₾]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|INR|CZK|PLN|SEK|NOK|DKK|HUF|RON|UAH|GEL|ILS|JPY|BRL|MXN|ZAR|AED)\b|Kč|zł|kr\b|Ft\b|lei\b|руб|грн)/iu;

/** Words of addresses that lead to postings. */
export const POSTING_PATH =
	/(?:^|[/._?&=-])(?:jobs?|job-?(?:detail|details|posting|view|ad|offer|listing)s?|careers?|karriere|karriera|vacanc(?:y|ies)|vacatures?|positions?|openings?|opportunit(?:y|ies)|stelle(?:n|nangebot|nangebote|nanzeige)?|ausschreibung|projekt|offres?(?:-d-?emploi)?|emploi|empleos?|ofertas?|vagas?|lavoro|annunci|prace|praca|rpd|nabidka|kariera|stilling(?:er)?|jobannonce|jobb|tyopaikat|vacancy|rabota|posting|requisition|recruit\w*|apply|hiring|work-with-us|join-us|gh_jid|jobid|job_id)(?=$|[/._?&=\d-])/i;

/** Addresses of the form by which one applies; the posting itself is elsewhere. */
export const FORM_PATH =
	/\/(?:apply|application|applications\/new|bewerben|bewerbung|bewerbungsformular|postuler|candidature|solicitud|inscripcion|candidatura|apply-?now|applymanually|autofillwithresume|job_app)(?:\/|\.\w+)?$/i;
