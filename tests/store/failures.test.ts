import { afterEach, expect, test, vi } from 'vitest';
import { orFailure } from '../../lib/store/failures.ts';

const throwing = (name: string, message = '') =>
	orFailure(() => Promise.reject<{ kind: 'done' }>(new DOMException(message, name)));
const withRoom = (bytes: number) =>
	vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e6 + bytes, usage: 5e6 }) } });

afterEach(() => vi.unstubAllGlobals());

test.each([
	['QuotaExceededError', '', 'full'],
	['UnknownError', 'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'full'],
	['UnknownError', 'Internal error opening backing store', 'unavailable'],
	['VersionError', '', 'newer'],
])('%s %s is told as %s', async (name, message, reason) => {
	withRoom(1e9);
	expect(await throwing(name, message)).toEqual({ kind: 'failed', reason });
});

test('a database that does not open for want of room is told as a full disk', async () => {
	withRoom(0);
	expect(await throwing('UnknownError', 'Internal error opening backing store')).toEqual({
		kind: 'failed',
		reason: 'full',
	});
});

test('a mistake of ours stays one', async () => {
	await expect(throwing('DataError')).rejects.toThrow(DOMException);
	await expect(orFailure(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
});
