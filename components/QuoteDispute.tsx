import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Field } from '../lib/analysis/codebook.ts';
import type { Claim, Quote } from '../lib/analysis/types.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { type Annotations, AnnotationsContext } from './annotations.ts';
import { useFocusAfter } from './use-focus-after.ts';
import './QuoteDispute.css';

/** The person's word against what is said on the strength of a quote, beside the program's; or the way to say it. */
export function QuoteDispute({ quote, fields }: { quote: Quote; fields: readonly Field[] }) {
	const annotations = useContext(AnnotationsContext);
	const [isAsked, setAsked] = useState(false);
	const ask = useRef<HTMLButtonElement>(null);
	useFocusAfter(isAsked, ask);
	if (!annotations) return null;
	const claims = annotations.claimsOn(quote, fields);
	if (claims.length === 0) return null;
	const said = disputesOn(annotations, quote, claims);
	const open = claims.filter(({ field }) => !said.some((dispute) => dispute.field === field));
	const leave = () => setAsked(false);
	return (
		<>
			{said.length > 0 && (
				<div class="disputed">
					<p>
						<strong>{say('annotate.dispute.yours')}</strong>{' '}
						{said.map(({ field }) => claimName(claims.find((claim) => claim.field === field) as Claim)).join('; ')}
					</p>
					{[...new Set(said.map(({ comment }) => comment))].filter(Boolean).map((comment) => (
						<p key={comment} class="disputed__word" dir="auto">
							{comment}
						</p>
					))}
					{said.some(({ field }) => !isFallen(annotations, field)) && (
						<p class="soft">{say('annotate.dispute.stands')}</p>
					)}
					<button type="button" class="link" onClick={() => annotations.takeBack(said)}>
						{say('annotate.dispute.takeBack')}
					</button>
				</div>
			)}
			{open.length > 0 && !isAsked && (
				<button ref={ask} type="button" class="link dispute__ask" onClick={() => setAsked(true)}>
					{say('annotate.dispute.ask')}
				</button>
			)}
			{isAsked && (
				<DisputeForm
					claims={open}
					keep={(fields, comment) => {
						annotations.dispute(quote, fields, comment);
						leave();
					}}
					leave={leave}
				/>
			)}
		</>
	);
}

function disputesOn({ disputes }: Annotations, quote: Quote, claims: readonly Claim[]) {
	return disputes.filter(
		({ field, range }) =>
			range !== null && range.start < quote.end && quote.start < range.end && claims.some((one) => one.field === field),
	);
}

/** True when the judgement with the person's word does without this field. */
function isFallen({ revised }: Annotations, field: Field): boolean {
	return revised?.corrected.includes(field) ?? false;
}

const claimName = (claim: Claim) => {
	const value = valueName(claim);
	return value === null
		? fieldName(claim.field)
		: say('annotate.dispute.claim', { field: fieldName(claim.field), value });
};

interface DisputeFormProps {
	claims: readonly Claim[];
	keep(fields: readonly Field[], comment: string): void;
	leave(): void;
}

function DisputeForm({ claims, keep, leave }: DisputeFormProps) {
	const [fields, setFields] = useState<readonly Field[]>(claims.length === 1 ? claims.map(({ field }) => field) : []);
	const word = useRef<HTMLTextAreaElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const hint = useId();
	useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
	return (
		<form
			ref={form}
			class="dispute"
			onSubmit={(event) => {
				event.preventDefault();
				if (fields.length > 0) keep(fields, word.current?.value.trim() ?? '');
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape') leave();
			}}
		>
			<fieldset class="dispute__claims">
				<legend>{say('annotate.dispute.which')}</legend>
				{claims.map((claim) => (
					<label key={claim.field}>
						<input
							type="checkbox"
							checked={fields.includes(claim.field)}
							onChange={({ currentTarget: { checked } }) =>
								setFields((before) =>
									checked ? [...before, claim.field] : before.filter((one) => one !== claim.field),
								)
							}
						/>
						<span class="dispute__claim">{claimName(claim)}</span>
					</label>
				))}
			</fieldset>
			<label class="field">
				{say('annotate.dispute.word')}
				<textarea ref={word} rows={2} />
			</label>
			<div class="dispute__steps">
				<button type="submit" class="button" aria-disabled={fields.length === 0} aria-describedby={hint}>
					{say('annotate.dispute.keep')}
				</button>
				<button type="button" class="button button--quiet" onClick={leave}>
					{say('faces.actions.cancel')}
				</button>
			</div>
			<p id={hint} class={fields.length === 0 ? 'soft' : 'unseen'}>
				{fields.length === 0 && say('annotate.dispute.none')}
			</p>
		</form>
	);
}
