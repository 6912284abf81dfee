import { type Mock, vi } from 'vitest';
import type { OpenedActions } from '../../components/opened-actions.ts';
import type { Opened } from '../../components/saved-list.ts';
import type { TypedActions } from '../../components/use-typed.ts';
import type { Entries, EntryField, EntryValue } from '../../lib/store/entries.ts';
import type { ListedPosting } from '../../lib/store/records.ts';
import { examplePosting, exampleReport } from './example-report.ts';

export const AT = '2026-11-21T10:00:00.000Z';

/** Entries of a posting from field and value. */
export function entriesOf(values: { readonly [F in EntryField]?: EntryValue<F> }): Entries {
	const made = Object.entries(values).map(([field, value]) => [
		field,
		{ schema: 2, id: 'b', field, value, changedAt: AT },
	]);
	return Object.fromEntries(made) as Entries;
}

export function typedActions(over: Partial<TypedActions> = {}): Mocked {
	return {
		write: vi.fn(async (text: string) => ({
			kind: 'edited' as const,
			entry:
				text === ''
					? null
					: { schema: 2 as const, id: 'b', field: 'note' as const, value: text, changedAt: `${AT} ${text}` },
		})),
		lastWords: vi.fn(),
		readDraft: vi.fn(() => null),
		keepDraft: vi.fn(),
		...over,
	} as Mocked;
}
type Mocked = { readonly [K in keyof TypedActions]: Mock<TypedActions[K]> };

/** Keeps what was edited, by field, as if every field was empty before. */
export function openedActions() {
	const edited: Record<string, unknown> = {};
	const actions = {
		edit: (field, change) => {
			edited[field] = change((edited[field] ?? null) as never);
		},
		typed: () => typedActions(),
		correct: vi.fn(),
		newId: () => 'new',
		print: vi.fn(),
		printNotebook: vi.fn(),
	} satisfies OpenedActions;
	return { actions, edited };
}

/** The example posting, opened from the list. */
export function openedExample(saved: ListedPosting, entries: Entries): Extract<Opened, { kind: 'opened' }> {
	return {
		kind: 'opened',
		saved,
		posting: examplePosting,
		report: exampleReport,
		remade: false,
		madeAt: AT,
		entries,
		highlights: [],
		disputes: [],
		earlier: [],
		corrections: {},
		revised: null,
		inUse: { statuses: [], tags: [] },
		trouble: null,
		actions: openedActions().actions,
	};
}
