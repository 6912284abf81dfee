import fc from 'fast-check';
import { PAYLOADS } from '../hostile/payloads.ts';

/** Pieces of which odd texts are made. */
const piece = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'You will lead the AI rollout with Legal. ',
			'About the role\n',
			'- train the teams\n',
			'5+ years ',
			"don't ",
			'R&D, C++ (and “IT”) – 24/7 ',
			'e.g. ',
			'budget ',
			'policy ',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'\r\n',
			' • ',
			'\u00A0',
			'\u200B',
			'\u2028',
			'\uD83D',
			'\uDE00',
			'👩🏽‍💻',
			'İ',
			'ﬁ',
			'\u202E',
			'<li>',
			'&amp;',
			'!!!',
			'…',
		),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...PAYLOADS.map(({ text }) => text).filter((text) => text.length < 500)) },
);

/** Any text: of a posting's words, of odd characters, of attacks, or all mixed. */
export const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
);

const key = fc.constantFrom(
	'@type',
	'@graph',
	'title',
	'description',
	'jobLocation',
	'address',
	'addressLocality',
	'baseSalary',
	'value',
	'minValue',
	'hiringOrganization',
	'name',
	'employmentType',
	'datePosted',
	'url',
	'format',
	'version',
	'postings',
	'__proto__',
	'constructor',
);
const leaf = fc.oneof(
	text,
	fc.integer(),
	fc.double(),
	fc.boolean(),
	fc.constant(null),
	fc.constantFrom('JobPosting', 'FULL_TIME', '<p>x</p>', '2026-01-01'),
);
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, depthSize: 'small' },
		leaf,
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(key, tie('value'), { maxKeys: 6 }),
	),
}));

/** JSON of any shape, also cut off somewhere. */
export const json = fc
	.tuple(
		fc.oneof(
			value,
			fc.dictionary(key, value).map((data) => ({ '@type': 'JobPosting', ...data })),
		),
		fc.option(fc.nat({ max: 200 })),
	)
	.map(([data, cut]) => JSON.stringify(data).slice(0, cut ?? undefined));

const tag = fc.constantFrom(
	'div',
	'main',
	'article',
	'section',
	'h1',
	'h2',
	'p',
	'ul',
	'li',
	'span',
	'a',
	'table',
	'td',
	'dl',
	'dt',
	'dd',
	'script',
	'style',
	'template',
	'iframe',
	'svg',
	'form',
	'details',
	'br',
	'x-y',
);
const attribute = fc.tuple(
	fc.constantFrom(
		'id',
		'class',
		'href',
		'src',
		'style',
		'onclick',
		'itemprop',
		'itemtype',
		'role',
		'hidden',
		'aria-hidden',
		'data-testid',
		'type',
		'lang',
		'aria-label',
		'content',
		'name',
	),
	fc.oneof(
		text,
		fc.constantFrom(
			'description',
			'jobTitle',
			'https://schema.org/JobPosting',
			'application/ld+json',
			'main',
			'display:none',
			'a"]\n\\,*',
			'topcard__org-name-link',
			'show-more-less-html__markup',
		),
	),
);
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const { node } = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 5, depthSize: 'medium' },
		text.map(escaped),
		text,
		fc
			.tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }))
			.map(
				([name, attributes, children]) =>
					`<${name}${attributes.map(([a, words]) => ` ${a}="${escaped(words)}"`).join('')}>${children.join('')}</${name}>`,
			),
		json.map((data) => `<script type="application/ld+json">${data}</script>`),
		json.map((data) => `<script>window.__INITIAL_STATE__ = ${data};</script>`),
	),
}));

/** A page of any shape. */
export const page = fc
	.tuple(text.map(escaped), fc.array(node, { maxLength: 6 }))
	.map(([title, nodes]) => `<title>${title}</title><body>${nodes.join('')}`);
