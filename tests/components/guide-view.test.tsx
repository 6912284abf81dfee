// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { GuideView } from '../../components/GuideView.tsx';
import { searchGuide } from '../../components/guide-search.ts';
import { FIELDS, FLAGS } from '../../lib/analysis/codebook.ts';
import { CHECK_IDS, rubric } from '../../lib/analysis/rubric.ts';
import { wordings as cues } from '../../lib/analysis/wordings.ts';
import { say } from '../../lib/words/index.ts';
import { draw, words } from './render.ts';

const guide = (place = '') => <GuideView cues={cues} rubric={rubric} place={place} />;
const cue = cues.find(({ claims }) => claims.field === 'partners.learning');
if (!cue) throw new Error('no cue for learning');

describe('the guide', () => {
	test('has every check, flag and field, each with a place of its own', async () => {
		const place = await draw(guide());
		const ids = [
			...CHECK_IDS.map((id) => `check-${id}`),
			...FLAGS.map((id) => `flag-${id}`),
			...FIELDS.map((field) => `field-${field}`),
		];
		expect(ids.filter((id) => !place.querySelector(`[id="${id}"]`))).toEqual([]);
	});

	test('a check says what is looked for, why with its source, how it is scored and how much it counts', async () => {
		const place = await draw(guide());
		const check = words(place.querySelector('#check-partners') ?? place);
		for (const key of ['looksFor', 'why', 'source', 'scoring'] as const)
			expect(check).toContain(say(`checks.partners.${key}`));
		expect(check).toMatch(/\d+% of “Partners”/);
	});

	test('a place that the address names is open and has the focus', async () => {
		const place = await draw(guide('field-partners.learning'));
		const field = place.querySelector<HTMLDetailsElement>('[id="field-partners.learning"]');
		expect(field?.open).toBe(true);
		expect(words(place)).toContain(cue.says[0]);
		expect(words(place)).toContain(cue.ignores[0]);
		expect(document.activeElement).toBe(field?.querySelector('summary'));
	});

	test('wordings of fields that nobody looks at are not drawn', async () => {
		expect((await draw(guide())).querySelectorAll('.guide__cue')).toHaveLength(0);
	});

	test('a search shows what speaks of it, and says when nothing does', async () => {
		const place = await draw(guide());
		const search = place.querySelector<HTMLInputElement>('input[type=search]');
		if (!search) throw new Error('no search');
		const type = async (query: string) => {
			search.value = query;
			await act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
		};
		await type(cue.says[0] ?? '');
		expect(place.querySelectorAll('.guide__cue').length).toBeGreaterThan(0);
		expect(words(place)).toContain(cue.says[0]);
		await type('zeppelin');
		expect(words(place)).toContain(say('faces.guide.search.none'));
		await type('');
		expect(place.querySelectorAll('.guide__cue')).toHaveLength(0);
	});
});

describe('searching', () => {
	test('all words are wanted, in any order and case', () => {
		expect(searchGuide('SUCCESS of measures', cues).checks).toContain('success-metrics');
		expect(searchGuide('success zeppelin', cues).count).toBe(0);
	});

	test('a field that matches by its own words shows all its wordings', () => {
		const all = cues.filter(({ claims }) => claims.field === 'foundations.budget');
		expect(searchGuide(say('codebook.foundations.budget.means'), cues).fields.get('foundations.budget')).toEqual(all);
	});
});
