// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { Settings } from '../../components/settings.ts';
import { rubric, rubricWith } from '../../lib/analysis/rubric.ts';
import { say } from '../../lib/words/index.ts';
import { button, draw, redraw, words } from './render.ts';

const USUAL: Settings = { role: null, theme: 'system', language: 'auto', weights: {} };
let settings: Settings;

function Options({ from }: { from: Settings }) {
	const [kept, keep] = useState(from);
	settings = kept;
	const change = (changed: Partial<Settings>) => keep({ ...kept, ...changed });
	const shortcuts = { open: 'Alt+Shift+G', change: null };
	return <OptionsView settings={kept} refused={null} change={change} shortcuts={shortcuts} />;
}

const slide = async (place: Element, id: string, value: string) => {
	const slider = place.querySelector<HTMLInputElement>(`[id="${id}"]`);
	if (!slider) throw new Error(`no slider ${id}`);
	slider.value = value;
	await act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
};

test('until the settings are read nothing is offered', async () => {
	const place = await draw(
		<OptionsView settings={null} refused={null} change={() => {}} shortcuts={{ open: null, change: null }} />,
	);
	expect(place.querySelectorAll('input')).toHaveLength(0);
});

test('settings that cannot be read say so, and where a choice was not kept the one before is shown', async () => {
	const shortcuts = { open: null, change: null };
	const said = (place: Element) => place.querySelector('[role=alert]')?.textContent;
	const unread = <OptionsView settings={null} refused={{ what: 'read' }} change={() => {}} shortcuts={shortcuts} />;
	expect(said(await draw(unread))).toBe('Your settings could not be read. Open this page anew; nothing was changed.');
	const view = (refused: { what: 'change' } | null) => (
		<OptionsView settings={USUAL} refused={refused} change={() => {}} shortcuts={shortcuts} />
	);
	const place = await draw(view(null));
	const theme = () => place.querySelector<HTMLInputElement>('input[name=theme]:checked')?.parentElement?.textContent;
	place.querySelectorAll<HTMLInputElement>('input[name=theme]')[2]?.click();
	await redraw(view({ what: 'change' }), place);
	expect(theme()).toBe('As the system');
	expect(said(place)).toBe('Not kept: the browser refused. The disk may be full: free some space, then try again.');
});

test('nobody has chosen a role until somebody does', async () => {
	const place = await draw(<Options from={USUAL} />);
	const roles = [...place.querySelectorAll<HTMLInputElement>('input[name=role]')];
	expect(roles.map(({ checked }) => checked)).toEqual([false, false]);
	await act(() => roles[1]?.click());
	expect(settings.role).toBe('recruiter');
});

test('a weight changes the scores of the example, and comes back to what it was', async () => {
	const place = await draw(<Options from={USUAL} />);
	const before = words(place);
	await slide(place, 'overall-foundations', '5');
	expect(settings.weights).toEqual({ overall: { foundations: 5 } });
	expect(words(place)).toMatch(/Overall: \d+ of 100 instead of \d+/);
	await slide(place, 'overall-foundations', String(rubric.overall.foundations));
	expect(settings.weights).toEqual({ overall: {} });
	expect(words(place)).toBe(before);
});

test('all weights are reset at once', async () => {
	const place = await draw(
		<Options from={{ ...USUAL, weights: { scope: { workload: 0 }, partners: { partners: 1 } } }} />,
	);
	await act(() => button(place, say('faces.options.weights.resetAll')).click());
	expect(settings.weights).toEqual({});
});

test('a score without any weight says so', async () => {
	const none = Object.fromEntries(Object.keys(rubric.partners).map((check) => [check, 0]));
	const place = await draw(<Options from={{ ...USUAL, weights: { partners: none } }} />);
	expect(words(place)).toContain(say('faces.options.weights.nothing'));
	expect(words(place)).toContain(say('faces.options.weights.example.unknown', { score: 'Partners' }));
});

test('weights of scores and checks that do not exist are left out', () => {
	expect(rubricWith({ overall: { astrology: 3 }, luck: { partners: 2 } })).toEqual(rubric);
});
