/** What a column of a table from elsewhere can be. */
const TARGETS = [
	'title',
	'company',
	'text',
	'url',
	'location',
	'salary',
	'employmentType',
	'postedAt',
	'status',
	'tags',
	'note',
] as const;
export type Target = (typeof TARGETS)[number];

/** Which column (from 0) is taken for what; null: none. */
export type Mapping = Readonly<Record<Target, number | null>>;

/** Names that such columns go by, as they are written without case, accents and signs; the surest first. */
const NAMES: Readonly<Record<Target, readonly string[]>> = {
	title: [
		'title',
		'job title',
		'position',
		'role',
		'job',
		'name',
		'stelle',
		'titel',
		'stellentitel',
		'puesto',
		'poste',
		'სათაური',
	],
	company: [
		'company',
		'company name',
		'employer',
		'organisation',
		'organization',
		'hiring organization name',
		'hiringorganization name',
		'firm',
		'firma',
		'unternehmen',
		'arbeitgeber',
		'empresa',
		'entreprise',
		'კომპანია',
	],
	text: [
		'text',
		'description',
		'job description',
		'description text',
		'full description',
		'posting',
		'body',
		'content',
		'details',
		'beschreibung',
		'stellenbeschreibung',
		'descripcion',
		'ტექსტი',
	],
	url: [
		'url',
		'address',
		'link',
		'job url',
		'job link',
		'apply url',
		'apply link',
		'href',
		'source url',
		'adresse',
		'მისამართი',
	],
	location: [
		'location',
		'place',
		'city',
		'job location',
		'region',
		'joblocation address addresslocality',
		'ort',
		'standort',
		'lieu',
		'ადგილი',
	],
	salary: ['salary', 'pay', 'compensation', 'salary range', 'pay range', 'wage', 'gehalt', 'sueldo', 'ანაზღაურება'],
	employmentType: [
		'type of employment',
		'employment type',
		'employmenttype',
		'job type',
		'contract',
		'contract type',
		'type',
		'art der beschaftigung',
		'დასაქმების ტიპი',
	],
	postedAt: [
		'posted',
		'date posted',
		'dateposted',
		'posted at',
		'posted on',
		'published',
		'published at',
		'date',
		'datum',
		'veroffentlicht',
		'გამოქვეყნდა',
	],
	status: ['status', 'application status', 'state', 'სტატუსი'],
	tags: ['tags', 'labels', 'keywords', 'tag', 'schlagworter', 'ჭდეები'],
	note: ['note', 'notes', 'comment', 'comments', 'notiz', 'notizen', 'remarks', 'ჩანაწერი'],
};

/** So many rows tell what a column without a name holds. */
const SAMPLE_ROWS = 50;

/** What the columns most likely are, by their names; a table without names is judged by what its cells hold. */
export function guessMapping(header: readonly string[] | null, rows: readonly (readonly string[])[]): Mapping {
	return header ? byName(header.map(plain)) : byContent(rows.slice(0, SAMPLE_ROWS));
}

/** True if a first row looks like names of columns: it names a text or a title, and no cell is long. */
export function isHeader(cells: readonly string[]): boolean {
	const { title, text } = byName(cells.map(plain));
	return (title !== null || text !== null) && cells.every((cell) => cell.length <= 80);
}

function byName(names: readonly string[]): Mapping {
	const taken = new Set<number>();
	return mapped((target) => {
		for (const wanted of NAMES[target]) {
			const at = names.findIndex((name, column) => name === wanted && !taken.has(column));
			if (at === -1) continue;
			taken.add(at);
			return at;
		}
		return null;
	});
}

function byContent(rows: readonly (readonly string[])[]): Mapping {
	const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => rows.map((cells) => cells[at] ?? ''));
	const lengths = columns.map((cells) => cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length));
	const url = columns.findIndex((cells) => cells.some(Boolean) && cells.every((cell) => !cell || isAddress(cell)));
	const text = lengths.indexOf(Math.max(...lengths));
	const short = columns.map((_, at) => at).filter((at) => at !== url && at !== text && (lengths[at] ?? 0) > 0);
	return {
		...mapped(() => null),
		text: text === -1 ? null : text,
		url: url === -1 ? null : url,
		title: short[0] ?? null,
		company: short[1] ?? null,
	};
}

const isAddress = (cell: string) => /^https?:\/\/\S+$/i.test(cell.trim());

const mapped = (choose: (target: Target) => number | null) =>
	Object.fromEntries(TARGETS.map((target) => [target, choose(target)])) as Record<Target, number | null>;

/** A name without case, accents and signs: "Job-Title (EN)" and "job title en" are one. */
function plain(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
}
