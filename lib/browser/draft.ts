import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/* The draft of a posting that its author checks: one on a device. */

const KEY = 'draft';

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

const EMPTY: KeptDraft = { title: '', text: '', answers: {} };

/** The draft that is kept; an empty one when there is none, or when what is stored is not ours. */
export async function readDraft(): Promise<KeptDraft> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return parse(stored);
}

/** Keeps the draft; rejects when the browser refuses. */
export async function keepDraft(draft: KeptDraft): Promise<void> {
	await browser.storage.local.set({ [KEY]: { schema: 1, ...draft } });
}

/** Calls back with each draft that is kept, by whichever page. Returns what ends it. */
export function onDraft(callback: (draft: KeptDraft) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>) => {
		if (KEY in changes) callback(parse(changes[KEY]?.newValue));
	};
	browser.storage.local.onChanged.addListener(listener);
	return () => browser.storage.local.onChanged.removeListener(listener);
}

function parse(stored: unknown): KeptDraft {
	const parsed = KeptDraft.safeParse(stored);
	if (!parsed.success) return EMPTY;
	const { schema: _schema, ...draft } = parsed.data;
	return draft;
}
