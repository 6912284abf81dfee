import { say } from '../lib/words/index.ts';

/** Leads to a place of the guide, in a tab of its own. */
export function GuideLink({ place }: { place: string }) {
	return (
		<a class="link" href={`/guide.html#${place}`} target="_blank" rel="noreferrer">
			{say('faces.checkCard.guide')}
		</a>
	);
}
