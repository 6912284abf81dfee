import { describe, expect, test } from 'vitest';
import { hostMatches } from '../../lib/extract/adapter.ts';
import { adapters } from '../../lib/extract/adapters/index.ts';
import { boardAt, boards, isBoardPosting } from '../../lib/extract/boards.ts';

describe('boards', () => {
	test('are all adapters, with all their hosts and no others', () => {
		expect(boards.map(({ id }) => id)).toEqual(adapters.map(({ id }) => id));
		for (const { id, hosts } of adapters) {
			const matches = boards.find((board) => board.id === id)?.matches ?? [];
			const granted = (host: string) =>
				matches.some((match) => {
					const pattern = match.slice('https://'.length, -'/*'.length);
					return hostMatches(host, pattern) || `*.${host}` === pattern;
				});
			expect(hosts.filter((host) => !granted(host.replace('*', 'any')))).toEqual([]);
		}
	});

	test('name no host twice', () => {
		const all = boards.flatMap(({ matches }) => matches);
		expect(all.filter((match, at) => all.indexOf(match) !== at)).toEqual([]);
	});

	test('hh.ru is asked for once: the pattern for all below it holds it, too', () => {
		const { hosts, matches } = boards.find(({ id }) => id === 'hh') ?? { hosts: [], matches: [] };
		expect(hosts).toContain('*.hh.ru');
		expect(matches).not.toContain('https://hh.ru/*');
	});
});

describe('an address', () => {
	const at = (address: string) => boardAt(new URL(address))?.id ?? null;
	const shows = (address: string) => isBoardPosting(new URL(address));

	test('belongs to the board of its host, over https only', () => {
		expect(at('https://cz.linkedin.com/feed/')).toBe('linkedin');
		expect(at('http://www.linkedin.com/feed/')).toBeNull();
		expect(at('https://linkedin.com.example.org/jobs/view/4100200300')).toBeNull();
	});

	test('shows a posting or does not', () => {
		expect(shows('https://www.linkedin.com/jobs/view/4100200300')).toBe(true);
		expect(shows('https://www.linkedin.com/feed/')).toBe(false);
		expect(shows('https://www.example.com/jobs/view/4100200300')).toBe(false);
	});
});
