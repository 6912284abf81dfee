import type { Words } from '../catalogue.ts';
import type { codebook as en } from '../en/codebook.ts';

const domain = {
	enablement: { name: 'KI-Einführung', means: 'bringt KI im eigenen Haus in Gebrauch' },
	'customer-enablement': { name: 'KI-Einführung bei Kunden', means: 'bringt KI bei Kunden in Gebrauch' },
	'ai-specialist': { name: 'KI-Fachrolle', means: 'baut oder erforscht KI selbst' },
	other: { name: 'Eine andere Art von Stelle', means: 'hat einen anderen Hauptzweck, auch wenn KI vorkommt' },
};

const layer = {
	strategic: { name: 'Strategisch', means: 'gibt die Richtung vor, verantwortet Regeln und Investitionen' },
	operational: {
		name: 'Operativ',
		means: 'führt Anwendungsfälle von der Entdeckung über Pilot und Einführung in die Breite',
	},
	adoption: {
		name: 'Menschen',
		means: 'arbeitet mit Menschen: Schulung, Kommunikation, Multiplikatoren, neue Gewohnheiten',
	},
};

const stage = {
	'0': {
		name: 'Aufmerksamkeit',
		short: 'Anfang',
		today: 'erste Gedanken zu KI',
		hiredFor: 'die Richtung festlegen',
		means: 'KI gilt als wichtig; dass es schon etwas gibt, steht nirgends',
		needs: 'eine klare Richtung, bevor etwas umgesetzt wird',
		writtenFor: 'um die Richtung festzulegen',
	},
	'1': {
		name: 'Freies Ausprobieren',
		short: 'Probieren',
		today: 'Menschen, die von sich aus ausprobieren',
		hiredFor: 'Zugang öffnen und Werkzeuge wählen',
		means: 'Menschen probieren Werkzeuge von sich aus oder ungleichmäßig aus',
		needs:
			'Zugang, gemeinsame Werkzeuge, Prüfung durch Sicherheit und Recht; Menschen, die anderen helfen, gefunden und unterstützt',
		writtenFor: 'um Zugang zu öffnen, Werkzeuge zu wählen und erste Regeln zu schreiben',
	},
	'2': {
		name: 'Abgestimmte Pilotprojekte',
		short: 'Piloten',
		today: 'abgestimmte Pilotprojekte',
		hiredFor: 'Pilotprojekte führen',
		means: 'mehrere Teams führen Pilotprojekte oder erste Integrationen durch',
		needs:
			'Budget, weniger Werkzeuge, eine Richtlinie; Partner in KI, Plattform und Weiterbildung; ein machbarer Umfang',
		writtenFor: 'um Pilotprojekte zu führen und Gelerntes zu teilen',
	},
	'3': {
		name: 'Nutzung in der Breite',
		short: 'Breite',
		today: 'KI in breitem Gebrauch',
		hiredFor: 'die Nutzung verbreitern',
		means: 'KI läuft produktiv, oder Werkzeuge sind breit ausgerollt',
		needs: 'ein System ohne Engpass: Multiplikatoren in den Teams, Schulung, gemessene Wirkung',
		writtenFor: 'um im ganzen Haus zu verbreitern und die Wirkung zu messen',
	},
};

const responsibilities = {
	advocacy: { name: 'Werben', means: 'Menschen begeistern und Zweifelnde gewinnen' },
	opportunities: { name: 'Anwendungsfälle', means: 'Anwendungsfälle finden, bewerten und ordnen' },
	building: { name: 'Bauen', means: 'KI-Lösungen selbst bauen oder einbinden' },
	vendors: { name: 'Anbieter', means: 'Anbieter und Werkzeuge wählen und steuern' },
	training: { name: 'Schulung', means: 'Schulungen, Workshops, Coaching entwerfen oder geben' },
	metrics: { name: 'Messen', means: 'Nutzung, Wirkung oder Ertrag festlegen, verfolgen, berichten' },
	roadmap: { name: 'Fahrplan', means: 'KI-Strategie oder Fahrplan aufbauen oder verantworten' },
	governance: { name: 'Regeln', means: 'Richtlinien, Risiko, Compliance, Freigabe durch Sicherheit oder Recht' },
	community: { name: 'Gemeinschaft', means: 'Multiplikatoren, Gemeinschaften, Wissen über Teams hinweg' },
	delivery: { name: 'Umsetzung', means: 'Projekte, Pilotprojekte oder ein Programm führen' },
	change: { name: 'Veränderung', means: 'Gewohnheiten, Abläufe und Rollen ändern; Kommunikationspläne' },
	people: { name: 'Führung', means: 'ein Team führen oder aufbauen' },
};

const partners = {
	executive: { name: 'Geschäftsleitung', means: 'jemand aus der Leitung, der mit der Stelle daran arbeitet' },
	experts: { name: 'KI-Fachleute', means: 'Fachleute für KI, maschinelles Lernen oder Daten, oder ein KI-Team' },
	platform: { name: 'Technik und IT', means: 'Entwicklung, IT, Plattform- oder Datenteams' },
	risk: { name: 'Recht und Sicherheit', means: 'Sicherheit, Recht, Datenschutz, Compliance oder Einkauf' },
	learning: { name: 'Weiterbildung und HR', means: 'Weiterbildung, HR oder interne Kommunikation' },
	business: { name: 'Fachbereiche', means: 'Fachbereiche mit Namen, etwa Finanzen oder Betrieb' },
	champions: { name: 'Multiplikatoren', means: 'Multiplikatoren, Power-User oder Gemeinschaften, die es schon gibt' },
};

const foundations = {
	budget: { name: 'Budget', means: 'Geld, das für diese Arbeit bereitsteht' },
	tooling: { name: 'Werkzeuge', means: 'KI-Werkzeuge oder Plattformen, gewählt und verfügbar' },
	policy: { name: 'Richtlinie', means: 'eine KI-Richtlinie, Leitplanken oder ein Prüfweg' },
	sponsor: { name: 'Rückhalt', means: 'jemand aus der Leitung, der hinter der Stelle steht' },
	team: { name: 'Team', means: 'Menschen, die neben der Stelle daran arbeiten' },
};

const skills = {
	technical: { name: 'Technik', means: 'technisches Können oder Übung mit KI-Werkzeugen' },
	business: { name: 'Geschäft', means: 'Erfahrung mit Geschäft, Branche oder Analyse' },
	communication: { name: 'Kommunikation', means: 'schreiben, sprechen, Menschen gewinnen' },
	change: { name: 'Veränderung', means: 'Menschen durch Veränderung führen' },
};

const lifecycle = {
	identify: { name: 'Finden', means: 'finden, was sich lohnt' },
	pilot: { name: 'Erproben', means: 'mit einigen ausprobieren' },
	deploy: { name: 'Einführen', means: 'in Gebrauch bringen' },
	scale: { name: 'Verbreitern', means: 'zu vielen bringen' },
	sustain: { name: 'Erhalten', means: 'nach dem Start nützlich halten' },
};

const ratings = {
	scope: { name: 'Umfang', means: 'ob eine Person tragen kann, was verlangt wird' },
	partners: { name: 'Partner', means: 'wer mit der Stelle daran arbeitet und was er beiträgt' },
	foundations: { name: 'Vorhanden', means: 'was es schon gibt: Budget, Werkzeuge, Richtlinie, Rückhalt, Team' },
	overall: { name: 'Gesamt', means: 'wie gut die Stelle, wie sie beschrieben ist, gelingen kann' },
};

const topics = {
	'current-state': 'Wo sie stehen',
	trajectory: 'Wohin die Stelle führt',
	metrics: 'Wie Erfolg gemessen wird',
	budget: 'Budget',
	sponsor: 'Rückhalt',
	tooling: 'Werkzeuge',
	policy: 'Regeln',
	experts: 'KI-Fachleute',
	platform: 'Technik und IT',
	learning: 'Weiterbildung und HR',
	champions: 'Multiplikatoren',
	boundaries: 'Grenzen der Stelle',
	'strategy-or-execution': 'Strategie oder Umsetzung',
	'build-or-enable': 'Bauen oder befähigen',
	team: 'Team',
	vendors: 'Anbieter',
	workload: 'Arbeitsmenge',
	'stage-gap': 'Stufe und Stelle',
	sustainability: 'Nach dem Start',
};

export const codebook = {
	domain,
	layer,
	stage,
	responsibilities,
	partners,
	partnerValues: { committed: 'zugesagt', named: 'genannt', no: 'nicht genannt' },
	foundations,
	foundationValues: { 'in-place': 'vorhanden', 'on-the-role': 'der Stelle überlassen', silent: 'nicht gesagt' },
	metrics: { specific: 'genannte Messgrößen', generic: 'in allgemeinen Worten' },
	stance: {
		doer: 'macht das meiste allein',
		orchestrator: 'koordiniert andere, die es tun',
		mixed: 'macht und koordiniert',
	},
	mandate: { strategy: 'Strategie', execution: 'Umsetzung', both: 'Strategie und Umsetzung' },
	buildOrEnable: { builds: 'baut', enables: 'befähigt andere', both: 'baut und befähigt andere' },
	skills,
	lifecycle,
	ratings,
	topics,
	fields: {
		domain: { name: 'Art der Stelle', means: 'der Hauptzweck der Arbeit' },
		layer: { name: 'Ebene', means: 'zu welcher der drei Ebenen die meisten Aufgaben gehören' },
		stageShown: { name: 'Gezeigte Stufe', means: 'Worte, die zeigen, wie weit das Haus mit KI ist' },
		stageHiredFor: {
			name: 'Gesuchte Stufe',
			means: 'Worte, die zeigen, für die Arbeit welcher Stufe die Stelle geschrieben ist',
		},
		responsibilities: { name: 'Arten von Arbeit', means: 'die Aufgabenfelder, die diese Person übernimmt' },
		stance: { name: 'Machen oder koordinieren', means: 'ob die Stelle die Arbeit tut oder andere koordiniert' },
		partners: { name: 'Partner', means: 'Bereiche, die mit der Stelle daran arbeiten' },
		foundations: { name: 'Grundlagen', means: 'worauf die Stelle vom ersten Tag an bauen kann' },
		metrics: { name: 'Messgrößen', means: 'genannte Messgrößen oder Ziele' },
		trajectory: { name: 'Wohin die Stelle führt', means: 'wie die Stelle endet, sich ändert oder weiterführt' },
		boundaries: { name: 'Grenzen der Stelle', means: 'was nicht zu ihr gehört oder welchen Teil andere haben' },
		mandate: { name: 'Strategie oder Umsetzung', means: 'ob die Stelle die Richtung vorgibt oder umsetzt' },
		buildOrEnable: { name: 'Bauen oder befähigen', means: 'ob die Stelle baut oder anderen dazu hilft' },
		changeAware: { name: 'Wandel der Arbeit', means: 'Gewohnheiten, Rollen und Arbeitsweisen, nicht nur Werkzeuge' },
		skills: { name: 'Verlangtes Können', means: 'was die Person mitbringen muss' },
		lifecycle: { name: 'Abgedeckte Schritte', means: 'welche Schritte von der Idee bis zur Pflege die Stelle umfasst' },
		flags: { name: 'Warnzeichen', means: 'was eine vernünftige Bewerberin oder ein Bewerber klären würde' },
	},
} as const satisfies Words<typeof en>;
