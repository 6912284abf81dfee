import * as z from 'zod/mini';
import { announce } from './changes.ts';
import { database, write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';

const KEY = 'views';

/** A view of the list that was kept under a name: its address, what stands after the #. */
const KeptViews = z.object({
	key: z.literal(KEY),
	schema: z.literal(1),
	views: z.array(z.object({ name: z.string().check(z.minLength(1), z.maxLength(80)), address: z.string() })),
});
export type KeptView = z.infer<typeof KeptViews>['views'][number];

/** The views that were kept, in the order of their names. */
export function keptViews(): Promise<{ kind: 'views'; views: readonly KeptView[] } | StoreFailure> {
	return orFailure(async () => ({ kind: 'views' as const, views: read(await (await database()).get('meta', KEY)) }));
}

/** Keeps a view; one of the same name gives way. */
export function keepView(view: KeptView): Promise<{ kind: 'views'; views: readonly KeptView[] } | StoreFailure> {
	return change((views) => [...views.filter(({ name }) => name !== view.name), view]);
}

export function removeView(name: string): Promise<{ kind: 'views'; views: readonly KeptView[] } | StoreFailure> {
	return change((views) => views.filter((view) => view.name !== name));
}

async function change(by: (views: readonly KeptView[]) => readonly KeptView[]) {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const meta = tx.objectStore('meta');
			const views = [...by(read(await meta.get(KEY)))].sort((a, b) => a.name.localeCompare(b.name));
			await meta.put({ key: KEY, schema: 1, views });
			return { kind: 'views' as const, views };
		}),
	);
	if (outcome.kind === 'views') announce({ id: null, ids: [], what: 'views', changedAt: null });
	return outcome;
}

function read(record: unknown): readonly KeptView[] {
	const parsed = KeptViews.safeParse(record);
	return parsed.success ? parsed.data.views : [];
}
