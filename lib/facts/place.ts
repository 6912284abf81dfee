export type Workplace = 'remote' | 'hybrid' | 'on-site';

/** Where one works and how, told apart. */
export interface Place {
	/** The place without words on the way of working; null when nothing else was said ("Remote", "Worldwide"). */
	place: string | null;
	/** The loosest tie to an office that is named beside hybrid; null: not said. */
	workplace: Workplace | null;
}

/** Asked in this order: "hybrid remote" is hybrid. */
const ways: readonly (readonly [Workplace, RegExp])[] = [
	[
		'hybrid',
		/(?<!\p{L})(?:hybrid(?:es|e|a|o)?(?:[ -](?:work(?:ing|place)?|remote|role|modell?))?|homeoffice möglich|teilweise (?:remote|home-?office)|(?:partly|partially|teilweise) remote|télétravail partiel|híbrido|ibrido|hybrydow\p{L}*|гибрид\p{L}*|ჰიბრიდ\p{L}*)(?!\p{L})/giu,
	],
	[
		'remote',
		/(?<!\p{L})(?:(?:100 ?% ?|fully |full |anywhere in )?remote(?:[ -]?(?:first|only|work|job|position))?|telecommute|work from (?:home|anywhere)|wfh|home-?office|distributed|télétravail|teletrabajo|remoto|zdaln\p{L}*|práce z domova|na dálku|удал[её]нн?\p{L}*|дистанционно|დისტანციურ\p{L}*)(?!\p{L})/giu,
	],
	[
		'on-site',
		/(?<!\p{L})(?:on-?site|on_site|in[- ](?:office|person)|vor ort|sur site|présentiel|presencial|in sede|op locatie|stacjonarn\p{L}*|на месте работодателя|в офисе)(?!\p{L})/giu,
	],
];

/** Everywhere is not a place. */
const anywhere =
	/^(?:anywhere(?: in the world)?|world ?wide|global(?:ly)?|no office location|flexible|weltweit|multiple locations|various)$/iu;
const loose =
	/^(?:in|only|or|and|within|from|work|job|position|the)$|^(?:in|or|and|within|from)\s+|\s+(?:only|or|and|in)$/giu;

export function readPlace(location: string): Place {
	const workplace = ways.find(([, pattern]) => location.search(pattern) >= 0)?.[0] ?? null;
	const bare = ways.reduce((text, [, pattern]) => text.replace(pattern, ' · '), location);
	const parts = bare
		.split(/[·•|()[\]]|\s+[-–—/]\s+/u)
		.map((part) =>
			part
				.replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/gu, '')
				.replace(loose, '')
				.trim(),
		)
		.filter((part) => part && !anywhere.test(part));
	return { place: [...new Set(parts)].join(', ') || null, workplace };
}
