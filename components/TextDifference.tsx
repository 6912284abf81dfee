import { useMemo } from 'preact/hooks';
import { type Run, sameWords, textDifference } from '../lib/difference/text-difference.ts';
import { say } from '../lib/words/index.ts';
import './TextDifference.css';

/** So much of what is the same is shown on both sides of a change. */
const AROUND = 120;

/** Two texts as one: what was taken out is struck, what was added is underlined, what is the same is cut short. */
export function TextDifference({ before, after }: { before: string; after: string }) {
	const runs = useMemo(() => (sameWords(before, after) ? null : textDifference(before, after)), [before, after]);
	if (!runs) return <p class="soft">{say('seen.nothing')}</p>;
	return (
		<div class="difference">
			<p class="soft">{say('seen.legend')}</p>
			<p class="difference__text" dir="auto">
				{runs.map((run, at) => (
					<RunText key={`${at}-${run.kind}`} run={run} first={at === 0} last={at === runs.length - 1} />
				))}
			</p>
		</div>
	);
}

function RunText({ run, first, last }: { run: Run; first: boolean; last: boolean }) {
	if (run.kind === 'added') {
		return (
			<ins>
				<span class="unseen">{say('seen.added')} </span>
				{run.text}
			</ins>
		);
	}
	if (run.kind === 'removed') {
		return (
			<del>
				<span class="unseen">{say('seen.removed')} </span>
				{run.text}
			</del>
		);
	}
	return <span class="difference__same">{cut(run.text, first, last)}</span>;
}

function cut(text: string, first: boolean, last: boolean): string {
	if (text.length <= 2 * AROUND + 40) return text;
	const head = first ? '' : text.slice(0, AROUND).replace(/\S*$/, '');
	const tail = last ? '' : text.slice(-AROUND).replace(/^\S*/, '');
	return `${head}\n…\n${tail}`;
}
