// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BoardOffer } from '../../components/BoardOffer.tsx';
import { BoardSwitches } from '../../components/BoardSwitches.tsx';
import { say } from '../../lib/words/index.ts';
import { button, draw, words } from './render.ts';

const boards = [
	{ id: 'workday', hosts: ['*.myworkdayjobs.com'], isOn: false },
	{ id: 'indeed', hosts: ['indeed.com', '*.indeed.com', 'www.indeed.com'], isOn: true },
	{ id: 'glassdoor', hosts: ['com', 'de', 'at', 'ch'].map((end) => `*.glassdoor.${end}`), isOn: false },
];
const switches = (place: Element) => [...place.querySelectorAll<HTMLInputElement>('input[role="switch"]')];

test('each board has a switch in the order of names, with its sites in a sentence of its own', async () => {
	const place = await draw(<BoardSwitches boards={boards} refused={null} change={vi.fn()} />);
	expect([...place.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
		'Glassdoor',
		'Indeed',
		'Workday',
	]);
	expect(switches(place).map(({ checked }) => checked)).toEqual([false, true, false]);
	const means = switches(place).map(
		(one) => place.querySelector(`#${one.getAttribute('aria-describedby')}`)?.textContent,
	);
	expect(means).toEqual([
		'Reads postings on glassdoor.com, glassdoor.de and 2 more sites.',
		'Reads postings on indeed.com.',
		'Reads postings on myworkdayjobs.com.',
	]);
	expect(words(place)).toContain(say('boards.counted', { count: 1 }));
});

test('a switch asks for what was clicked, and shows what is so until that has changed', async () => {
	const change = vi.fn();
	const place = await draw(<BoardSwitches boards={boards} refused={null} change={change} />);
	switches(place)[0]?.click();
	switches(place)[1]?.click();
	expect(change.mock.calls).toEqual([
		['glassdoor', true],
		['indeed', false],
	]);
	expect(switches(place).map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('a no of the browser is said', async () => {
	const said = async (stays: 'on' | 'off') => {
		const place = await draw(<BoardSwitches boards={boards} refused={{ id: 'workday', stays }} change={vi.fn()} />);
		return place.querySelector('[role="status"]')?.textContent;
	};
	expect(await said('off')).toBe('Workday stays off: the browser was not given the permission.');
	expect(await said('on')).toBe(
		'Workday stays on: the browser did not take the permission back. Take it away in the browser’s page of extensions.',
	);
});

test('before it is known which boards are on, nothing is claimed', async () => {
	expect(words(await draw(<BoardSwitches boards={null} refused={null} change={vi.fn()} />))).toBe('');
});

test('the offer names the board and takes both answers', async () => {
	const answer = vi.fn();
	const place = await draw(<BoardOffer id="linkedin" answer={answer} />);
	expect(words(place)).toContain('LinkedIn');
	button(place, say('boards.offer.yes')).click();
	button(place, say('boards.offer.notNow')).click();
	expect(answer.mock.calls).toEqual([[true], [false]]);
});
