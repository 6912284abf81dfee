import type { Words } from '../catalogue.ts';
import type { faces as en } from '../en/faces.ts';
import { guide } from './guide.ts';
import { options } from './options.ts';

const app = { name: 'Groundwork' } as const;

const ways = {
	list: 'Meine Anzeigen',
	draft: 'Entwurf prüfen',
	guide: 'Wie wir lesen',
	options: 'Einstellungen',
} as const;

const actions = {
	save: 'Speichern',
	saved: 'Gespeichert',
	saving: 'Wird gespeichert',
	copyQuestions_one: 'Frage kopieren',
	copyQuestions_other: '{{count}} Fragen kopieren',
	copied: 'Kopiert',
	notCopied: 'Der Browser ließ uns nicht kopieren. Wählen Sie die Fragen aus und kopieren Sie sie von Hand.',
	openBeside: 'Daneben öffnen',
	openList: 'Meine Anzeigen',
	openFramed: 'Anzeige öffnen',
	openSaved: 'Gespeicherte öffnen',
	howWeRead: 'Wie wir lesen',
	paste: 'Text einfügen',
	readSelection: 'Ausgewählten Text lesen',
	readAgain: 'Noch einmal lesen',
	tryAgain: 'Noch einmal versuchen',
	read: 'Lesen',
	cancel: 'Abbrechen',
	back: 'Zurück zur Liste',
	delete: 'Löschen',
	undo: 'Rückgängig',
	close: 'Schließen',
} as const;

const posting = {
	noCompany: 'Unternehmen nicht genannt',
	pasted: 'eingefügter Text',
	selection: 'ausgewählter Text',
	openPage: 'Seite öffnen',
	savedOn: 'Gespeichert am {{day}}',
	postedAt: 'Veröffentlicht: {{when}}',
} as const;

const verdict = {
	ready: 'So, wie sie beschrieben ist, kann die Stelle gelingen.',
	workable: 'Machbar, wenn ein paar Fragen beantwortet sind.',
	open: 'Vieles bleibt offen. Die Antworten werden entscheiden.',
	hard: 'So, wie sie beschrieben ist, gelingt sie schwer. Fragen Sie, bevor Sie sich bewerben.',
	unknown: 'Der Text sagt zu wenig, um das Ganze zu beurteilen.',
	flagged_one: 'Vieles ist gut gesagt, aber ein ernster Punkt braucht zuerst eine Antwort.',
	flagged_other: 'Vieles ist gut gesagt, aber {{count}} ernste Punkte brauchen zuerst eine Antwort.',
	outOf: '{{value}} von 100',
} as const;

const authorVerdict = {
	ready: 'So, wie sie beschrieben ist, kann die Stelle gelingen.',
	workable: 'Eine gute Grundlage. Bewerbende werden ein paar Fragen haben.',
	open: 'Vieles bleibt offen, und gute Bewerbende merken es.',
	hard: 'So, wie sie beschrieben ist, gelingt sie schwer. Gute Bewerbende gehen vielleicht weiter.',
	unknown: 'Der Text sagt zu wenig, um das Ganze zu beurteilen.',
	flagged_one: 'Vieles ist gut gesagt, aber ein ernster Punkt wird Bewerbende zögern lassen.',
	flagged_other: 'Vieles ist gut gesagt, aber {{count}} ernste Punkte werden Bewerbende zögern lassen.',
} as const;

const score = {
	label: '{{name}}: {{value}} von 100',
	labelUnknown: '{{name}}: zu wenig gesagt',
	intro: 'Ein gewichtetes Mittel dieser Prüfungen. Jede bringt so viel ein, wie der Text uns sicher macht.',
	counted: 'Zählt {{weight}}, erreicht davon {{credit}}',
	notCounted: 'nicht gezählt',
} as const;

const ladder = {
	shown: 'gezeigt',
	hiredFor: 'gesucht',
	unknown: 'Die Anzeige zeigt weder, wie weit sie mit KI sind, noch, zu welcher Stufe diese Arbeit gehört.',
	same: '{{sure}} heute: {{name}}; gesucht für: {{hiredForName}}, dieselbe Stufe.',
	gap: '{{sure}} heute: {{name}}; gesucht für: {{hiredForName}}, {{distance}}.',
	onlyShown: '{{sure}} heute: {{name}}. Zu welcher Stufe diese Arbeit gehört, zeigt die Anzeige nicht.',
	onlyHiredFor: 'Gesucht für: {{hiredForName}}. Wie weit sie heute sind, zeigt die Anzeige nicht.',
	ahead_one: 'eine Stufe voraus',
	ahead_other: '{{count}} Stufen voraus',
	behind_one: 'eine Stufe zurück',
	behind_other: '{{count}} Stufen zurück',
	spread: 'Wenn eine Stufe gezeigt ist, wie wahrscheinlich jede ist:',
	spreadItem: 'Stufe {{stage}} {{share}}',
	sure: { high: 'Deutlich', middle: 'Wahrscheinlich', low: 'Vielleicht' },
} as const;

const scope = {
	load: '{{count}} von {{total}} Arten von Arbeit',
	asked: 'Von der Stelle verlangt',
	notAsked: 'Nicht verlangt',
	none: 'Keine Art von Arbeit ist genannt',
} as const;

const partners = {
	committed: '{{count}} zugesagt',
	named: '{{count}} genannt',
	nobody: 'Niemand ist genannt',
	map: 'Wer neben der Stelle steht',
} as const;

const flagList = {
	more_one: 'Ein weiteres Warnzeichen',
	more_other: '{{count}} weitere Warnzeichen',
	count_one: '{{count}} Warnzeichen',
	count_other: '{{count}} Warnzeichen',
	high: 'ernst',
	medium: 'besser klären',
} as const;

const questionList = {
	title: 'Fragen Sie',
	because: 'Warum',
	good: 'Eine gute Antwort',
	worrying: 'Eine bedenkliche Antwort',
	none: 'Die Anzeige beantwortet, was wir fragen würden.',
	copyTitle: 'Fragen zu {{title}}',
	copyTitleAt: 'Fragen zu {{title}}, {{company}}',
	further: 'Auf dieser Stufe fragen Sie weiter',
} as const;

const toSettle = {
	title: 'Bei Ihnen zu klären',
	none: 'Die Anzeige beantwortet, was Bewerbende fragen würden.',
	copyTitle: 'Zu klären bei {{title}}',
	copyTitleAt: 'Zu klären bei {{title}}, {{company}}',
	further: 'Auf dieser Stufe klären Sie weiter',
} as const;

const checkCard = {
	title: 'Was wir geprüft haben',
	outcome: {
		met: 'Erfüllt',
		partly: 'Teils',
		concern: 'Bedenken',
		silent: 'Nicht gesagt',
		error: 'Nicht gelaufen',
	},
	errorSentence: 'Diese Prüfung lief nicht, wegen eines Fehlers von uns. Sie zählt nicht.',
	evidence: 'In der Anzeige steht',
	noQuote: 'Es beruht auf dem, was die Anzeige weglässt.',
	looksFor: 'Wonach wir suchen',
	why: 'Warum es zählt',
	change: 'Was das ändern würde',
	guide: 'Wie das beurteilt wird',
	better: 'Besser geschrieben',
	betterExample: 'Zum Beispiel',
	scoring: 'Was etwas einbringt',
	source: 'Woher das kommt',
	more_one: 'Noch ein Zitat',
	more_other: '{{count}} weitere Zitate',
} as const;

const lookedFor = {
	title: 'Gesucht, nicht gefunden',
	intro: 'Schweigen ist kein Nein. Danach sollten Sie fragen.',
	none: 'Alles, wonach wir suchen, wurde gefunden.',
} as const;

const found = {
	title: 'Was der Text zeigt',
	none: 'Nichts von dem, wonach wir suchen, wurde gefunden.',
} as const;

const notice = {
	reading: { title: 'Die Seite wird gelesen', text: 'Einen Augenblick.' },
	'not-a-posting': {
		title: 'Diese Seite ist keine Stellenanzeige',
		text: 'Öffnen Sie eine Anzeige und klicken Sie noch einmal. Wenn es doch eine ist, wählen Sie ihren Text aus oder fügen Sie ihn ein.',
	},
	framed: {
		title: 'Die Anzeige steht in einem Rahmen dieser Seite',
		text: 'Der Browser lässt uns nicht hineinsehen. Öffnen Sie die Anzeige für sich, und klicken Sie dort auf die Groundwork-Schaltfläche.',
	},
	unreadable: {
		title: 'Wir konnten diese Anzeige nicht ganz lesen',
		text: 'Die Seite sieht anders aus, als wir sie kennen. Wählen Sie den Text aus oder fügen Sie ihn ein, dann lesen wir das.',
		missing: 'Auf der Seite nicht gefunden: {{what}}',
		parts: { title: 'der Titel', text: 'die Beschreibung' },
	},
	stale: {
		title: 'Die Seite zeigt noch eine andere Anzeige',
		text: 'Ihre Adresse hat sich geändert, ihr Text nicht. Öffnen Sie die Anzeige noch einmal, oder drücken Sie „Noch einmal lesen“, um zu lesen, was die Seite zeigt.',
	},
	'no-selection': {
		title: 'Es ist kein Text ausgewählt',
		text: 'Wählen Sie den Text der Anzeige auf der Seite aus und versuchen Sie es noch einmal, oder fügen Sie ihn ein.',
	},
	'not-granted': {
		title: 'Wir dürfen diese Seite noch nicht lesen',
		text: 'Wir lesen eine Seite nur, wenn Sie es wollen. Klicken Sie auf die Groundwork-Schaltfläche, während die Seite offen ist.',
	},
	protected: {
		title: 'Der Browser hält diese Seite verschlossen',
		text: 'Die eigenen Seiten des Browsers darf keine Erweiterung lesen. Sie können den Text einer Anzeige einfügen.',
	},
	'other-role': {
		title: 'Eine andere Art von Stelle',
		text: 'Wir beurteilen Stellen, die KI in ein Haus bringen. Diese Stelle, wie sie beschrieben ist, {{domain}}.',
		step: 'Darunter steht, was der Text trotzdem zeigt. Wenn wir ihn falsch verstehen, trauen Sie Ihrem eigenen Lesen.',
	},
	'other-language': {
		title: 'Eine Sprache, die wir noch nicht lesen',
		text: 'Dieser Text sieht nach {{language}} aus. Wir lesen englische Anzeigen. Eine Übersetzung können Sie einfügen.',
		unknown:
			'Dieser Text ist in einer Sprache, die wir nicht lesen. Wir lesen englische Anzeigen. Eine Übersetzung können Sie einfügen.',
	},
	mixed: {
		read: 'Etwa {{share}} dieses Textes sind in einer anderen Sprache ({{language}}). Gelesen wurde nur, was auf Englisch ist.',
		refused: 'Etwa {{share}} davon sind auf Englisch. Fügen Sie nur diesen Teil ein, dann lesen wir ihn.',
	},
	'too-short': {
		title: 'Zu kurz für ein Urteil',
		text_one:
			'Ein Wort reicht nicht, um etwas Gerechtes zu sagen. Wenn es mehr gibt, wählen Sie es aus oder fügen Sie es ein.',
		text_other:
			'{{count}} Wörter reichen nicht, um etwas Gerechtes zu sagen. Wenn es mehr gibt, wählen Sie es aus oder fügen Sie es ein.',
	},
	error: {
		title: 'Bei uns ging etwas schief',
		text: 'Nichts ist verloren. Lesen Sie noch einmal, oder fügen Sie den Text ein.',
		detail: 'Was das Programm sagte',
	},
} as const;

const paste = {
	title: 'Eine Anzeige einfügen',
	text: 'Text der Anzeige',
	textHint: 'Die ganze Beschreibung, wie sie dasteht. Sie bleibt auf diesem Gerät.',
	jobTitle: 'Titel (freiwillig)',
	company: 'Unternehmen (freiwillig)',
	empty: 'Fügen Sie zuerst den Text ein.',
} as const;

const list = {
	empty: {
		title: 'Noch keine Anzeigen',
		text: 'Öffnen Sie eine Stellenanzeige, klicken Sie auf die Groundwork-Schaltfläche und drücken Sie „Speichern“. Sie bleibt hier, auf diesem Gerät.',
	},
	opening: 'Wird geöffnet',
	stageUnknown: 'Stufe nicht gezeigt',
	stage: 'Stufe {{stage}}',
	stageGap: 'Stufe {{stage}}, gesucht für {{hiredFor}}',
	kind: {
		'other-role': 'eine andere Art von Stelle',
		'other-language': 'eine andere Sprache',
		'too-short': 'zu kurz',
	},
	damaged_one: 'Eine Anzeige konnte nicht gelesen werden. Sie bleibt, wie sie ist.',
	damaged_other: '{{count}} Anzeigen konnten nicht gelesen werden. Sie bleiben, wie sie sind.',
	mistake: 'Was gespeichert ist, ist unberührt. Versuchen Sie es noch einmal, oder öffnen Sie diese Seite neu.',
	reportGone: 'Der gespeicherte Bericht ließ sich nicht lesen. Er wurde aus dem Text neu gemacht.',
} as const;

const note = {
	label: 'Ihre Notiz',
	placeholder: 'Was Sie gehört haben, was Sie denken, was als Nächstes kommt',
	writing: 'Wird gespeichert',
	saved: 'Gespeichert',
	failed: 'Nicht gespeichert. Was Sie getippt haben, steht noch hier.',
} as const;

const store = {
	full: {
		title: 'Der Speicher ist voll',
		text: 'Schaffen Sie etwas Platz und versuchen Sie es noch einmal. Was Sie getippt haben, steht noch hier.',
	},
	blocked: {
		title: 'Eine andere Seite von uns ist im Weg',
		text: 'In einem anderen Tab ist noch eine ältere Version offen. Schließen Sie die anderen Groundwork-Tabs und versuchen Sie es noch einmal.',
	},
	newer: {
		title: 'Ihre Anzeigen wurden mit einer neueren Version gespeichert',
		text: 'Aktualisieren Sie Groundwork auf der Erweiterungsseite des Browsers. Nichts wurde geändert.',
	},
	unavailable: {
		title: 'Der Browser lässt uns keine Anzeigen aufbewahren',
		text: 'Das kommt in manchen privaten Fenstern vor, oder wenn Websitedaten abgeschaltet sind. Lesen geht weiterhin.',
	},
	missing: { title: 'Diese Anzeige ist nicht mehr hier', text: 'Sie wurde gelöscht, vielleicht in einem anderen Tab.' },
	damaged: {
		title: 'Diese Anzeige konnte nicht gelesen werden',
		text: 'Was gespeichert ist, haben nicht wir so geschrieben. Es bleibt, wie es ist.',
	},
} as const;

export const faces = {
	app,
	ways,
	actions,
	posting,
	verdict,
	authorVerdict,
	score,
	ladder,
	scope,
	partners,
	flagList,
	questionList,
	toSettle,
	checkCard,
	lookedFor,
	found,
	notice,
	paste,
	list,
	note,
	store,
	guide,
	options,
} as const satisfies Words<typeof en>;
