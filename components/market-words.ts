import type { Class, Measure } from '../lib/market/spread.ts';
import type { Span } from '../lib/market/time.ts';
import { percent, spanOfTime } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';

/** A class by its name. */
export function className(measure: Measure, one: Class): string {
	if (one === 'unknown') return say(measure === 'layer' ? 'market.layers.unknown' : 'market.classes.unknown');
	if (one === 'strategic' || one === 'operational' || one === 'adoption') return say(`codebook.layer.${one}.name`);
	if (measure === 'stageShown' || measure === 'stageHiredFor') return say('market.classes.stage', { stage: one });
	if (one === '0') return say('market.classes.none');
	return say(one === '3' ? 'market.classes.orMore' : 'market.classes.exactly', { count: Number(one) });
}

/** A span of time by its name: "Mar 2026", "Q1 2026", "2026", or a week's first day. */
export function spanName({ from, unit }: Span): string {
	return spanOfTime(from, unit);
}

/** "12 (34 %)"; the share is left out where there are too few to have one. */
export function countAndShare(count: number, total: number): string {
	return total < 5 ? String(count) : say('market.share', { count, share: percent(count / total) });
}
