// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ExportReminder, ReminderContext } from '../../components/ExportReminder.tsx';
import { LossContext, LossNotice } from '../../components/LossNotice.tsx';
import { RawData } from '../../components/Rescue.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { YourData } from '../../components/YourData.tsx';
import { say } from '../../lib/words/index.ts';
import { button, draw, words } from './render.ts';

test('deleting everything asks once, and can be thought over', async () => {
	const wipe = vi.fn(async () => 'done' as const);
	const place = await draw(<YourData postings={3} wipe={wipe} />);
	await act(() => button(place, say('data.wipe.button')).click());
	expect(words(place)).toContain(say('data.wipe.sure'));
	await act(() => button(place, say('faces.actions.cancel')).click());
	expect(wipe).not.toHaveBeenCalled();
	await act(() => button(place, say('data.wipe.button')).click());
	await act(async () => button(place, say('data.wipe.yes')).click());
	expect(wipe).toHaveBeenCalledOnce();
	expect(words(place)).toContain(say('data.wipe.done'));
});

test.each([
	['newer', true],
	['unavailable', true],
	['damaged', true],
	['full', false],
	['missing', false],
] as const)('a store that is %s offers its raw data: %s', async (reason, offers) => {
	const save = vi.fn(async () => 12);
	const place = await draw(
		<RawData.Provider value={save}>
			<StoreNotice trouble={{ kind: 'failed', reason }} level={1}>
				<p>more</p>
			</StoreNotice>
		</RawData.Provider>,
	);
	expect(words(place).includes(say('data.rescue.button'))).toBe(offers);
	if (!offers) return;
	await act(async () => button(place, say('data.rescue.button')).click());
	expect(words(place)).toContain('12 records are in the file.');
});

test('when not even that can be opened, it says so', async () => {
	const place = await draw(
		<RawData.Provider value={async () => null}>
			<YourData postings={null} wipe={async () => 'failed'} />
		</RawData.Provider>,
	);
	await act(async () => button(place, say('data.rescue.button')).click());
	expect(words(place)).toContain(say('data.rescue.failed'));
});

const DUE = { changes: 41, lastExport: '2026-05-03T10:00:00.000Z', outcome: null, export: () => {}, later: () => {} };

test.each([
	[null, ''],
	[{ kind: 'left', records: 2 }, say('data.reminder.left', { count: 2 })],
	[{ kind: 'failed', reason: 'full' }, `${say('faces.store.full.title')}. ${say('faces.store.full.text')}`],
	[{ kind: 'error', message: 'x' }, `${say('faces.notice.error.title')}. ${say('faces.list.mistake')}`],
] as const)('what an export of the reminder came to is said: %o', async (outcome, said) => {
	const place = await draw(
		<ReminderContext.Provider value={{ ...DUE, outcome }}>
			<ExportReminder />
		</ReminderContext.Provider>,
	);
	expect(place.querySelector('[role=status]')?.textContent).toBe(said);
});

test('the reminder tells how much stands in no file, and goes when told', async () => {
	const due = { ...DUE, export: vi.fn(), later: vi.fn() };
	const place = await draw(
		<ReminderContext.Provider value={due}>
			<ExportReminder />
		</ReminderContext.Provider>,
	);
	expect(words(place)).toContain('41 changes since your last export on May 3, 2026.');
	button(place, say('data.reminder.export')).click();
	button(place, say('data.reminder.later')).click();
	expect([due.export, due.later].map((call) => call.mock.calls.length)).toEqual([1, 1]);
	expect(words(await draw(<ExportReminder />))).toBe('');
});

test('a list that the browser lost is told with the day and the way back, until the person knows', async () => {
	const loss = { at: '2026-05-03T10:00:00.000Z', known: vi.fn() };
	const place = await draw(
		<LossContext.Provider value={loss}>
			<LossNotice />
		</LossContext.Provider>,
	);
	expect(words(place)).toContain('May 3, 2026');
	expect(place.querySelector('a')?.getAttribute('href')).toBe('/exchange.html');
	await act(() => button(place, say('data.loss.known')).click());
	expect(loss.known).toHaveBeenCalledOnce();
});
