// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Scope } from '../../components/exchange.ts';
import { useExport } from '../../entrypoints/exchange/use-export.ts';
import { run, settle } from './hook.tsx';

const { remembered, written } = vi.hoisted(() => ({ remembered: vi.fn(), written: vi.fn() }));
vi.mock('../../lib/store/backup.ts', () => ({ exported: remembered }));
vi.mock('../../lib/store/file/write.ts', () => ({ writeFile: written }));

beforeEach(() => {
	remembered.mockResolvedValue({ kind: 'remembered' });
	URL.createObjectURL = () => '#';
});

const SCOPE: Scope = { kind: 'scope', ids: ['a', 'b'], all: true, view: [], total: 2, stale: [], engine: '1' };
const CHOICE = { notes: true, names: true, text: false };

async function exported(scope: Scope, damaged: number) {
	written.mockResolvedValue({ kind: 'written', file: new Blob(['{}']), postings: 2, damaged });
	const hook = await run(useExport, scope);
	await settle(() => hook.now().actions.make('json', CHOICE, ','));
	await expect.poll(() => hook.now().exporting.kind).not.toBe('working');
	return hook.now().exporting;
}

test('a file of the whole list is remembered', async () => {
	expect(await exported(SCOPE, 0)).toEqual({ kind: 'made', count: 2, left: 0 });
	expect(remembered).toHaveBeenCalledOnce();
});

test.each([
	['left something out', SCOPE, 1],
	['holds a part of the list', { ...SCOPE, all: false }, 0],
] as const)('one that %s is not', async (_case, scope, damaged) => {
	expect(await exported(scope, damaged)).toEqual({ kind: 'made', count: 2, left: damaged });
	expect(remembered).not.toHaveBeenCalled();
});

test('where the disk is too full to remember it, that is told', async () => {
	remembered.mockResolvedValue({ kind: 'failed', reason: 'full' });
	expect(await exported(SCOPE, 0)).toEqual({ kind: 'failed', reason: 'full' });
});
