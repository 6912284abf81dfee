// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { CorrectableHead } from '../../components/CorrectableHead.tsx';
import { say } from '../../lib/words/index.ts';
import { examplePosting } from './example-report.ts';
import { button, draw, redraw, words } from './render.ts';

const fill = (place: Element, name: string, value: string) => {
	const field = place.querySelector<HTMLInputElement>(`input[name="${name}"]`);
	if (!field) throw new Error(`no field ${name}`);
	field.value = value;
};
const submit = (place: Element) => act(() => place.querySelector('form')?.requestSubmit());
async function open(correct = vi.fn()) {
	const place = await draw(<CorrectableHead posting={examplePosting} correct={correct} />);
	await act(() => button(place, say('correction.open')).click());
	return { place, correct };
}

test('what the page said stands in the form, and what is put right comes back without the space around it', async () => {
	const { place, correct } = await open();
	const stands = [...place.querySelectorAll('input')].map((field) => field.value);
	expect(stands).toEqual([examplePosting.title, examplePosting.company ?? '', examplePosting.location ?? '']);
	fill(place, 'title', '  Head of AI Adoption ');
	fill(place, 'company', '');
	fill(place, 'location', 'Malmö');
	await submit(place);
	expect(correct).toHaveBeenCalledExactlyOnceWith({ title: 'Head of AI Adoption', company: null, location: 'Malmö' });
	expect(place.querySelector('form')).toBeNull();
	expect(document.activeElement).toBe(button(place, say('correction.open')));
});

test('without a title nothing is kept, and the field says so', async () => {
	const { place, correct } = await open();
	fill(place, 'title', '   ');
	await submit(place);
	expect(correct).not.toHaveBeenCalled();
	expect(place.querySelector('[role="alert"]')?.textContent).toBe(say('correction.needed'));
	expect(document.activeElement).toBe(place.querySelector('input[name="title"]'));
});

test('Escape leaves everything as it was, and goes no further', async () => {
	const { place, correct } = await open();
	const further = vi.fn();
	document.body.addEventListener('keydown', further, { once: true });
	fill(place, 'title', 'Another');
	await act(() => {
		place.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	});
	expect(words(place)).toContain(examplePosting.title);
	expect(correct).not.toHaveBeenCalled();
	expect(further).not.toHaveBeenCalled();
});

test('when another posting comes to be on show the form closes', async () => {
	const { place } = await open();
	const another = { ...examplePosting, url: 'https://jobs.example.com/another', title: 'AI Trainer' };
	await redraw(<CorrectableHead posting={another} correct={vi.fn()} />, place);
	expect(place.querySelector('form')).toBeNull();
	expect(words(place)).toContain('AI Trainer');
});

test('where nothing can be put right, nothing offers to', async () => {
	const place = await draw(<CorrectableHead posting={examplePosting} correct={null} />);
	expect(place.querySelector('button')).toBeNull();
});
