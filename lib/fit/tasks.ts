import { FOUNDATIONS, PARTNERS, STAGES, TOPICS } from '../analysis/codebook.ts';
import { CHOICES, SIMPLE, STAGE_FIELDS } from '../analysis/reading/outputs.ts';
import { answer, type Label } from './examples.ts';

/** How one output is learned. */
export interface Task {
	readonly output: string;
	/** undefined: the label does not say; the posting is left out. */
	readonly truth: (label: Label) => boolean | undefined;
	/** Features that speak of it directly; they are trusted more than the rest. */
	readonly own: (feature: string) => boolean;
	/** Features that may speak of it at all. */
	readonly admitted: (feature: string) => boolean;
	readonly cost: number;
	/** Decided on what the other answers add up to. */
	readonly second?: true;
}

const about =
	(...prefixes: string[]) =>
	(feature: string) => {
		const name = feature.slice(feature.indexOf(':') + 1);
		return /^(?:max|2nd|sum|cue|share|title):/.test(feature) && prefixes.some((prefix) => name.startsWith(prefix));
	};
const general = (feature: string) => /^(?:sum|n|t|text):/.test(feature) || feature === 'length';
const isFact = (feature: string) => /^(?:fact|chance|text):/.test(feature);
/** What may tell the domain: few things, since words make it guess. */
const domainSigns = (feature: string) => /^(?:sum|n|t|title|cue):/.test(feature);

/** Other fields whose claims speak of a choice as directly as its own. */
const KIN: Readonly<Record<string, readonly string[]>> = {
	layer: ['responsibilities', 'stance', 'mandate'],
	stance: ['responsibilities.building', 'responsibilities.people', 'responsibilities.delivery'],
	mandate: ['responsibilities.roadmap', 'stageHiredFor=0'],
	buildOrEnable: ['responsibilities.building', 'responsibilities.training'],
	metrics: ['responsibilities.metrics'],
	stageShown: ['stageHiredFor', 'foundations.tooling', 'foundations.team'],
	stageHiredFor: ['stageShown', 'lifecycle'],
};

/** How each output is learned; those of the second step last. */
export function tasks(): Task[] {
	const list: Task[] = [];
	for (const [field, values] of Object.entries(CHOICES)) {
		for (const value of values) {
			const domain = field === 'domain';
			const own = about(field, ...(KIN[field] ?? []));
			list.push({
				output: `${field}=${value}`,
				truth: (label) => {
					const given = answer(label, field);
					if (given === undefined) return undefined;
					return (given === 'absent' ? null : given) === value;
				},
				own,
				admitted: domain ? (f) => own(f) || domainSigns(f) : (f) => own(f) || general(f),
				cost: domain ? 0.05 : 0.1,
			});
		}
	}
	for (const field of STAGE_FIELDS) {
		const own = about(field, ...(KIN[field] ?? []));
		const admitted = (f: string) => own(f) || general(f);
		const given = (label: Label) => answer(label, field);
		list.push({
			output: `${field}=null`,
			truth: (label) => (given(label) === undefined ? undefined : given(label) === null),
			own,
			admitted,
			cost: 0.1,
		});
		for (const stage of STAGES.slice(0, -1)) {
			const truth = (label: Label) => {
				const value = given(label);
				return typeof value === 'number' ? value > stage : undefined;
			};
			list.push({ output: `${field}>${stage}`, truth, own, admitted, cost: 0.1 });
		}
	}
	const yes = (output: string, field: string, is: (given: unknown) => boolean, ...kin: string[]) => {
		const speaks = about(output.endsWith('=any') ? field : output, ...kin);
		const own = (f: string) => speaks(f) && !f.startsWith('share:');
		const flag = field.startsWith('flags.');
		list.push({
			output,
			truth: (label) => {
				const given = answer(label, field);
				return given === undefined ? undefined : is(given);
			},
			own: flag ? (f) => own(f) || isFact(f) : own,
			admitted: flag ? (f) => own(f) || isFact(f) || /^t:/.test(f) : (f) => own(f) || general(f),
			cost: 0.1,
			...(flag && { second: true }),
		});
	};
	for (const field of SIMPLE) {
		yes(
			field,
			field,
			(given) => given === true || given === 'stated',
			...(field === 'changeAware' ? ['responsibilities.change'] : []),
		);
	}
	for (const key of PARTNERS) {
		yes(`partners.${key}=any`, `partners.${key}`, (given) => given === 'named' || given === 'committed');
		yes(`partners.${key}=committed`, `partners.${key}`, (given) => given === 'committed');
	}
	for (const key of FOUNDATIONS) {
		yes(`foundations.${key}=in-place`, `foundations.${key}`, (given) => given === 'in-place');
		yes(`foundations.${key}=on-the-role`, `foundations.${key}`, (given) => given === 'on-the-role');
	}
	for (const topic of TOPICS) {
		list.push({
			output: `topic.${topic}`,
			truth: (label) => (Array.isArray(label.questions) ? label.questions.includes(topic) : undefined),
			own: isFact,
			admitted: (f) => isFact(f) || general(f),
			cost: 0.02,
			second: true,
		});
	}
	return list.sort((a, b) => Number(a.second ?? false) - Number(b.second ?? false));
}
