import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/* The draft of a posting that its author checks: one on a device. */

const KEY = 'draft';
/** This page, as other pages know it. */
const THIS_PAGE = crypto.randomUUID();

const stage = z.literal([0, 1, 2, 3]);
/** A part that is damaged is empty and takes no other with it. */
const KeptDraft = z.object({
	schema: z.number(),
	title: z.catch(z.string(), ''),
	text: z.catch(z.string(), ''),
	/** Answers of the assessment, by question. */
	answers: z.catch(
		z.intersection(
			z.object({ stageToday: z.exactOptional(stage), stageWork: z.exactOptional(stage) }),
			z.record(z.string(), z.union([z.boolean(), stage])),
		),
		{},
	),
});
export type KeptDraft = Omit<z.infer<typeof KeptDraft>, 'schema'>;

export const EMPTY_DRAFT: KeptDraft = { title: '', text: '', answers: {} };

/** The draft that is kept; an empty one when there is none, or when what is stored is not ours. */
export async function readDraft(): Promise<KeptDraft> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return parse(stored);
}

/** Keeps the draft; rejects when the browser refuses. */
export async function keepDraft(draft: KeptDraft): Promise<void> {
	await browser.storage.local.set({ [KEY]: { schema: 1, ...draft, by: THIS_PAGE } });
}

const ByPage = z.object({ by: z.string() });

/** Calls back with each draft that another page keeps; null: it was deleted. Returns what ends it. */
export function onDraft(callback: (draft: KeptDraft | null) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>) => {
		if (!(KEY in changes)) return;
		const stored = changes[KEY]?.newValue;
		if (stored === undefined || stored === null) return callback(null);
		const { data } = ByPage.safeParse(stored);
		if (data?.by !== THIS_PAGE) callback(parse(stored));
	};
	browser.storage.local.onChanged.addListener(listener);
	return () => browser.storage.local.onChanged.removeListener(listener);
}

function parse(stored: unknown): KeptDraft {
	const parsed = KeptDraft.safeParse(stored);
	if (!parsed.success) return EMPTY_DRAFT;
	const { schema: _schema, ...draft } = parsed.data;
	return draft;
}
