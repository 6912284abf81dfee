import { useId } from 'preact/hooks';
import type { Rating } from '../lib/analysis/codebook.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './StarField.css';

const STARS = [1, 2, 3, 4, 5] as const;
type Stars = (typeof STARS)[number];

/** The person's own rating of 1 to 5 stars, beside the computed score. */
export function StarField({
	rating,
	stars,
	computed,
	change,
}: {
	rating: Rating;
	stars: Stars | null;
	computed: number | null;
	change(stars: Stars | null): void;
}) {
	const group = useId();
	const name = say(`codebook.ratings.${rating}.name`);
	return (
		<fieldset class="stars">
			<legend class="stars__name">{name}</legend>
			<div class="stars__row">
				{STARS.map((count) => (
					<label key={count} class={stars !== null && count <= stars ? 'star star--on' : 'star'}>
						<input type="radio" name={group} class="unseen" checked={stars === count} onChange={() => change(count)} />
						<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
							<path d="m8 1.8 1.9 4 4.4.6-3.2 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.2-3 4.4-.6z" />
						</svg>
						<span class="unseen">{say('own.rating.stars', { count })}</span>
					</label>
				))}
				{stars !== null && (
					<button
						type="button"
						class="tag__remove"
						aria-label={say('own.rating.clear', { name })}
						onClick={() => change(null)}
					>
						<Icon name="close" size={10} />
					</button>
				)}
			</div>
			<span class="stars__computed">
				{computed === null ? say('own.rating.computedUnknown') : say('own.rating.computed', { value: computed })}
			</span>
		</fieldset>
	);
}
