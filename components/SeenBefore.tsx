import { useContext } from 'preact/hooks';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import './SeenBefore.css';
import { StoreWords } from './StoreWords.tsx';
import { type Alike, type Seen, SeenContext } from './seen.ts';
import { TextDifference } from './TextDifference.tsx';

/** Says that the posting on show was saved with another text, or that one like it is in the list. Nothing is merged. */
export function SeenBefore() {
	const seen = useContext(SeenContext);
	const [nearest, ...others] = seen?.alike ?? [];
	return (
		<div role="status" class={seen && (seen.changed || nearest) ? 'seen' : 'unseen'}>
			{seen?.changed && <Changed seen={seen} changed={seen.changed} />}
			{seen && nearest && <AlikePosting seen={seen} alike={nearest} more={others.length} />}
		</div>
	);
}

function Changed({ seen, changed }: { seen: Seen; changed: NonNullable<Seen['changed']> }) {
	return (
		<section class="seen__one">
			<p>{say('seen.changed', { day: day(changed.savedAt) })}</p>
			<Fold summary={say('seen.showDifference')}>
				<TextDifference before={changed.text} after={seen.text} />
			</Fold>
			{seen.notKept && (
				<p>
					<StoreWords reason={seen.notKept.reason} />
				</p>
			)}
			{seen.keepText ? (
				<div>
					<button type="button" class="button" onClick={() => seen.keepText?.()}>
						{say('seen.keepText')}
					</button>
				</div>
			) : (
				<p>{say('seen.kept')}</p>
			)}
		</section>
	);
}

function AlikePosting({ seen, alike: { saved, text }, more }: { seen: Seen; alike: Alike; more: number }) {
	const { title, company, id } = saved;
	const when = day(saved.savedAt);
	return (
		<section class="seen__one">
			<p>
				{company === null
					? say('seen.alike', { title, day: when })
					: say('seen.alikeAt', { title, company, day: when })}{' '}
				{more > 0 && say('seen.more', { count: more })}
			</p>
			<Fold summary={say('seen.showDifference')}>
				<TextDifference before={text} after={seen.text} />
			</Fold>
			<div class="seen__steps">
				<button type="button" class="button" onClick={() => seen.open(id)}>
					{say('seen.open')}
				</button>
				{seen.compare && (
					<button type="button" class="button" onClick={() => seen.compare?.(id)}>
						{say('seen.compare')}
					</button>
				)}
			</div>
		</section>
	);
}
