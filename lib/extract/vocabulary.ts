/*
 * The words by which job pages, in the languages of the boards we know, name their parts. Compared with whole short
 * lines, without case and closing colon; never searched for inside running text.
 */

const whole = (list: string) => new RegExp(`^(?:${list})$`);

/** Labels that stand before a field's value, by field. */
export const LABELS = {
	company: whole(
		'compan(?:y|ia)|(?:company|employer) name|employer|agency|organi[sz]ation|recruiter|client|firma|unternehmen|arbeitgeber|auftraggeber|entreprise|société|employeur|empresa|organización|empleador|azienda|società|datore di lavoro|bedrijf|werkgever|společnost|zaměstnavatel|pracodawca|virksomhed|arbe[ij]dsgiver|компания|работодатель|роботодавець|კომპანია|会社名',
	),
	location: whole(
		'locations?|place of work|workplace|city|office|where|based in|standorte?|(?:arbeits|einsatz|dienst)?ort|lieu(?: de travail)?|ville|lugar(?: de trabajo)?|ubicación?|locali(?:sation|dad|tat|zación|zação)|ciudad|lloc de treball|local(?: de trabalho)?|cidade|luogo(?: di lavoro)?|sede(?: di lavoro)?|città|(?:werk)?locatie|(?:stand)?plaats|m[ií]e?sto(?: (?:výkonu )?práce| pracoviště)?|lokali(?:ta|zacja)|adresa|miejsce pracy|miasto|(?:arbe[ij]ds)?sted|plats|местоположение|место работы|город|місто|ადგილმდებარეობა|勤務地',
	),
	salary: whole(
		'salary|pay|compensation|rate|r[eé]mun[eé]ra(?:tion|ción|ção)|(?:jahres)?gehalt(?:sspanne)?|vergütung|entgelt|bezahlung|lohn|salaire|sal[aá]rio?|sueldo|retribu(?:ción|zione)|faixa salarial|stipendio|ral|salaris|vergoeding|mzd.*|plat|wynagrodzenie|zarobki|lønn?|lön|(?:заработная |зар)плата|оклад|ხელფასი|給与',
	),
	employmentType: whole(
		'types?(?: of (?:employment|contract))?|contract|employment|schedule|shift|hours|working pattern|commitment|(?:beschäftigungs|vertrags|arbeits|anstellungs)(?:art|verhältnis|zeit)|anstellung|(?:type de )?contrat|type d’emploi|temps de travail|tipo de (?:contrato|emple?o|puesto|emprego)|jornada(?: laboral)?|tipus de contracte|regime|vínculo|(?:tipo di )?contratto|dienstverband|soort contract|contracttype|druh (?:zaměstnání|pracovného pomeru)|typ (?:úvazku|pracovního poměru|smluvního vztahu|umowy)|úvazek|pracovní poměr|wymiar pracy|rodzaj umowy|ans[æe]ttelsesform|anställningsform|uren|(?:тип )?занятост[иь]|雇用形態',
	),
	postedAt: whole(
		'(?:posted|published|placed)(?: on)?|(?:posting|publication) date|(?:date )?(?:posted|listed)|online (?:since|seit)|veröffentlicht(?: am)?|eingestellt am|publié le|(?:date|fecha|data) de (?:publication|publicación|publicação)|publicad[oa](?: el)?|pubblicat[oa](?: il)?|data di pubblicazione|geplaatst(?: op)?|zveřejněno|datum zveřejnění|data publikacji|opublikowano|опубликовано|дата публикации',
	),
} as const;

export type LabelledField = keyof typeof LABELS;

/** What lines that open a section begin with, beside short words: in any language those are mostly its particles. */
const LEADS =
	/^(?:about|nice|being|bring|doing|essential|desir.*|expect|going|great|ideal|looking|makes|might|minimum|offer|our|preferred|basic|required|additional|should|success.*|total|typical|us|value|we(?:’.*)?|what.*|where|who|why|work|would|you.*|cosa|din[ae]?|dein.*|dich|du|ihr.*|ihnen|erwartet|machst|sie|uns.*|warum|was|wat|wer|wir|mitbring.*|bie[dt]en|suchen|zeichnet|votre|vos|notre|nous|vous|quién|nás|vás|twoj.*|nasze|мы|вас|нас)$/;
const MOST_PARTICLE = 4;
/** Beginnings of the words that sections are named by. */
const SECTIONS =
	/^(?:(?:job|role|position|team|company|apply|impact|must|opis|postes?|pracovní)$|rolle|profil|perfil|comp[eé]tenc|knowledge|candidate|respons(?:i|abi)|duties|accountab|require|requisit(?!ion)|qualifi|kvalifik|descri|summary|overview|opportunity|mission|skills|experience|expectation|education|benef[ií][ct]|perks|compensation|rewards|bonus|tasks|criteria|conditions|evaluated|voraussetz|aufgabe|tätigkeit|anforderung|angebot|vorteile|stellenbeschr|avantages|entreprise|func|ofer[eiu]|ofrece|ativid|atribui|mansioni|offri|profie|vacature|náplň|popis|beskriv|poži?ad|nabízíme|čeká|hledáme|obowiązki|wymagania|zakres|zadania|oczekuj|cerchiamo|jobbet|stillingen|tilby|erbjuder|s[øö][gk]er|(?:arbei[dj]s)?opp?g|arbetsu|forvent|обязанн|требован|услови|предлага|задачи|обов’яз|вимоги|пропону|მოთხოვნ|მოვალეობ|რეზიუმე|仕事内容|業務内容|応募資格)/;
export const MOST_HEADING = 70;

/** True for a line that opens a part of a posting: "What you'll do", "Requirements", "Ihr Profil". */
export function opensSection(line: string): boolean {
	if (line.length > MOST_HEADING) return false;
	const tokens = line.replaceAll("'", '’').match(/[\p{L}\p{M}’-]+/gu) ?? [];
	const isShouted = line === line.toUpperCase();
	const opens = (token: string) => SECTIONS.test(token.toLowerCase());
	const leads = (token: string) => LEADS.test(token.toLowerCase());
	// Names in capitals are no particles: "AI Experience Lead".
	const isShort = (token: string) =>
		token.length <= MOST_PARTICLE && (isShouted || token.length < 2 || token !== token.toUpperCase());
	const first = tokens.findIndex((token) => opens(token) || !(leads(token) || isShort(token)));
	if (first < 0) return tokens.length > 1 && (tokens.length < 6 || / if$/.test(line)) && tokens.some(leads);
	return first < 6 && opens(tokens[first] ?? '');
}

const OPENINGS =
	/^(?:(?:(?:full )?job |role |position )?description|job (?:details|summary)|(?:(?:about )?the|about this) (?:job|role|position)|stellenbeschreibung|descripción(?: de la oferta| del puesto)?|descrição(?: da vaga)?|descrizione|description du poste|functieomschrijving|popis p(?:ráce|ozice)|opis stanowiska|описание(?: вакансии)?)$/;

/** True for a line that opens the whole description. What stands above it on short lines are the posting's facts. */
export function opensDescription(line: string): boolean {
	return line.length < MOST_HEADING && OPENINGS.test(keyOf(line));
}

const ENDINGS =
	/^(?:(?:(?:view|see|explore|browse|discover) )?(?:similar|related|recommended|more|other|featured|latest|popular|new|all|open) (?:jobs?|positions?|roles?|openings?|opportunities|vacancies|listings|searches|offers|postings)(?: |$)|jobs (?:you|similar|like|for you)|people (?:also|who (?:also|view))|apply for this|submit your application|share this|voluntary self|create (?:a )?job alert|(?:join \S+ )?talent (?:community|network|pool)|get (?:similar jobs|notified)|salary insights|job information|sign in to|(?:we use |about )?cookies|ähnliche|weitere (?:jobs|stellen)|(?:offres|ofertas|vagas|offerte) (?:simil|relacion|semelh)|otras ofertas|(?:vergelijkbare|soortgelijke) vacatures|podobn[éey]|lignende|похожие вакансии)/;
const MOST_ENDING = 90;

/** True for a heading after which a page speaks of something else than its posting. */
export function endsPosting(line: string): boolean {
	if (line.length > MOST_ENDING) return false;
	return ENDINGS.test(keyOf(line));
}

const APPLYING =
	/^(?:(?:(?:easy|quick) )?apply|i’m interested|submit application|(?:(?:jetzt|online|direkt) )?bewerben|zur bewerbung|(?:je )?postule|candidat|inscri|apúntate|aplic|solicitar|(?:enviar|invia) candidatura|sollicite|odpovědět|aplikuj|mám zájem|ansøg|søg (?:stillingen|jobbet)|ansök|откликнуться|відгукнутися|søk på|応募)/;
const MOST_BUTTON = 45;

/** True for what a button or link to apply says. */
export function invitesApplication(line: string): boolean {
	return line.length < MOST_BUTTON && APPLYING.test(keyOf(line));
}

/** Titles and parts of titles that name no posting and nobody. */
export const GENERIC =
	/^(?:jobs?(?: (?:ad|advert|opening|posting|announcement|listing|search|details?|description|opportunit(?:y|ies)))?|careers?(?: (?:page|site|portal|opportunities))?|[ck]arr?i[eéè]r[ae]|stellen(?:angebote?|anzeige)|(?:(?:current|open|job) )?(?:vacanc(?:y|ies)|openings|positions)|work (?:with|for) us|(?:come )?(?:join|work for) (?:us|our team)|details?|home|apply|application|welcome|menu|page \d+|oferta pracy|offre d’emploi|vacature|vaga|lediga jobb)$/i;

const TYPES =
	/^(?:(?:full|part)(?: ?time)?|permanent|regular|temporary|contract(?:or)?|fixed term|freelance|self employed|intern(?:ship)?|apprenticeship|working student|seasonal|casual|per diem|volunteer|vollzeit|teilzeit|festanstellung|(?:un)?befristet|praktikum|werkstudent(?:in)?|ausbildung|minijob|cd[id]|stage|alternance|temps p(?:lein|artiel)|jornada completa|tiempo (?:completo|parcial)|media jornada|(?:contrato )?indefinido|prácticas|contratista|tempo (?:integral|pieno|parziale|(?:in)?determinato)|meio período|estágio|efetivo|clt|tirocinio|voltijd|deeltijd|(?:práce na )?(?:plný|zkrácený|částečný) úv[aä]zo?e?k|brigáda|pełny etat|umowa o pracę|b2b|\d[\d ]*(?: (?:hours|uur|stunden|std)(?: (?:per|a|pro) w\w+)?| ?%)|fuldtid|(?:hel|del)tid|fast(?:ansættelse)?|(?:полная|частичная) занятость|полный рабочий день|повна зайнятість|стажировка|正社員)$/;

const KIND_SUFFIX = /(?: (?:position|regular|contract|employee|employment|permanent|time|role|job))+$/;

/** True for a line that is nothing but one or more kinds of employment. */
export function isEmploymentType(line: string): boolean {
	if (line.length > MOST_HEADING) return false;
	const parts = keyOf(line)
		.replaceAll('-', ' ')
		.split(/\s*[,/•·|&+()]\s*|\s+(?:or|and|oder|und|ou|y|o)\s+/);
	const isType = (part: string) => part === '' || TYPES.test(part) || TYPES.test(part.replace(KIND_SUFFIX, ''));
	return parts.some(Boolean) && parts.every(isType);
}

const DEPARTMENTS = whole(
	'operations|engineering|marketing|sales|product|design|finance|legal|people|hr|human resources|it|data|technology|support|customer success|administration|research|learning|management|strategy|other|general',
);

/** True for a line that names a part of a company and nothing else. */
export function isDepartment(line: string): boolean {
	return DEPARTMENTS.test(keyOf(line)) || /(?:\bteam|\bdepartment|&.*|\bjobs)$/i.test(line);
}

/** What stands beside a posting's place that is none: steps of a career, kinds of work, equity. */
export const LEVEL =
	/^(?:senior|junior|entry|mid|lead|manager|director|associate|executive|experienced|advanced|full|part|salaried|hourly|equity)\b/i;

const WORKPLACES = whole(
	'remot[eo]|hybrid(?: remote)?|on[ -]?site|home ?office|télétravail|teletrabajo|híbrido|presencial|in[ -]office|vor ort|no office location|anywhere(?: in the world)?|worldwide',
);

/** True for a line that says whether one works at a place, but names none. */
export function isWorkplace(line: string): boolean {
	return (
		line.length < MOST_HEADING &&
		WORKPLACES.test(
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

export const CURRENCY =
	'(?:[$€£¥₹₽₴₾]|\\b(?:usd|eur|gbp|chf|aud|cad|nzd|sgd|inr|czk|pln|sek|nok|dkk|huf|ron|uah|gel|jpy|brl|zar|aed)\\b|kč|zł|kr\\b|руб|грн|万?円)';
export const AMOUNT = "\\d[\\d.,\\s’']*[km]?";

const HIRING =
	/we(?: a|’)re (?:hiring|looking for)|you(?:(?: wi|’)ll| have| would|r (?:role|application|cv|resume)| report to)|to apply|join (?:us|our)|equal opportunity|interested\?|send (?:your|us)|wir (?:suchen|bieten|freuen uns)|du bringst|(?:deine|ihre) aufgaben|bewirb dich|bewerbung|nous recherchons|vous avez|vos missions|postule|candidatur[ae]|buscamos|se ofrece|o?ferecemos|procuramos|você|hledáme|nabízíme|životopis|szukamy|(?:wij|we) zoeken|cerchiamo|vi (?:sø[gk]er|söker|leter|tilby|erbjud)|söker vi|offriamo|мы (?:ищем|предлагаем)|резюме/g;

/** How many different phrases of those who hire, speaking to those who might come, a text has. */
export function hiringPhrases(text: string): number {
	return new Set(text.toLowerCase().replaceAll("'", '’').match(HIRING)).size;
}

/** An amount of money with its currency before or after it. */
export const MONEY = new RegExp(`${CURRENCY} ?${AMOUNT}|${AMOUNT} ?${CURRENCY}`, 'i');

/** Beginnings of the words in addresses that lead to postings. */
export const POSTING_PATH =
	/(?:^|[/._?&=-])(?:jobs?(?![a-z])|job(?:detail|posting|view|ad|offer|listing|id)|career|karri?er[ae]|vacan|vacatur|positions?(?![a-z])|opening|opportunit|stelle|ausschreib|annons|projekt|offre|emploi|empleo|ofert|vagas?(?![a-z])|lavor[ao]|annunci|pra[cz][ea]|rpd|stilling|rabota|posting|requisition|recruit|talent|apply|hiring|feina|treball|arbeit|bewerb|work-with-us|join-us|gh_jid)/i;

/** Titles of pages that say in so many words that they are a posting; "jobs" alone is said of much else. */
export const POSTING_TITLE =
	/\bvacanc(?:y|ies)\b|\bvacatures?\b|stellen(?:an|aus)|offre d.emploi|oferta de|offerta di lavoro|oferta pracy|ваканс|hiring|採用|求人|募集|stilling|\(m\/w\/d\)/i;

export const CHALLENGE =
	/^(?:just a moment|attention required|access denied|security check|verify(?:ing)? (?:that )?you are|are you (?:a )?(?:human|robot)|please wait|one more step|pardon our interruption|checking your browser|403 forbidden|404|page not found)\b/i;
export const GONE =
	/\b(?:job|position|posting|vacancy|role|page|offer|stelle|stellenanzeige|oferta|offre|vaga|nabídka)\b.{0,40}\b(?:not found|no longer (?:available|exists?|active|open)|does not exist|doesn.t exist|has (?:been (?:filled|removed|closed|deleted)|expired)|could not be found|nicht mehr (?:verfügbar|online)|ya no está disponible|n.est plus disponible|není aktuální)\b/i;

/** What employers call their own job pages, beside their name. */
export const OWN_SITE = /^(?:careers|jobs|karriere|working) (?:at|bei|@) | (?:careers?|jobs|karriere|採用情報)$/i;

/** "312 data jobs in Leeds": the headline of a list. */
export const COUNT =
	/^\d[\d., {2}]*\+?\s.*\b(?:jobs?|results?|positions?|vaca\w+|openings?|stellen\w*|treffer|offres|emplois|ofert\w*|empleos|vagas|offerte|nabídek)\b/iu;

/** Links to employers' pages often say what to do there instead of whose they are. */
export const INVITATION =
	/^(?:see|view|visit|follow|about|more|all|read|learn|show|open|go to|company|employer|website|back to)\b/i;
export const POSTED =
	/^(?:(?:re)?posted|published|listed|veröffentlicht|publié|publicado|zveřejněno|opublikowano|indrykket)\b(?!.*\bpay\b)(?=.*(?:\d|day|heute|hoy|hier)).{0,40}$|^(?:today|yesterday|(?:\d+\+?|an?|one) (?:minute|hour|day|week|month)s? ago|vor \d+ \p{L}+|il y a .{1,20}|hace .{1,20}|před .{1,20})$/iu;

/** Words and endings that only names of organisations have. */
export const ORGANISATION =
	/\b(?:GmbH|AG|KG|Inc|LLC|Ltd|AB|ASA?|Oy|ApS|University|Universität|College|Hospital|Council|Ministry|Office (?:for|of)|Foundation|Trust)\b/;

/** Prose about the reader's data stands at the end of postings, but as often under forms and banners: it decides nothing. */
export const LEGAL =
	/privacy (?:policy|notice)|cookies|gdpr|dsgvo|datenschutz|person(?:al (?:data|information)|enbezogen|data|uppgifter)|(?:données|datos|dados|dati) (?:à caractère )?pe?rso|persoonsgegevens|osobn\S+ údaj|danych osob|персональн/i;

/** Words of addresses that lead to what is written or taught about work. */
export const READING_PATH =
	/(?:^|[/.])(?:blog|news|articles?|resources?|guides?|help|wiki|magazin|courses?|learn|academy|events?|templates?|job-descriptions?|salar(?:y|ies)|career-advice|docs(?!.+\/d\/)|documentation|manual|reference|api|tutorials?|shop|store|pricing)(?=[/.])/i;

/** Titles of pages that are about postings, not one. */
export const READING_TITLE =
	/\b(?:job description (?:template|sample|example)|templates?$|interview questions|how (?:to|do|does|we)\b|what (?:is|does) an?\b|salary guide|salaries\b|course\b.*\b(?:online|certificate)|certification|documentation)\b/i;

/** Addresses of the form by which one applies; the posting itself is elsewhere. */
export const FORM_PATH =
	/\/(?:apply|application|applications\/new|bewerben|bewerbung|bewerbungsformular|postuler|candidatur[ae]|solicitud|inscripcion|apply-?now|applymanually|autofillwithresume|job_app)(?:\/|\.\w+)?$/i;
