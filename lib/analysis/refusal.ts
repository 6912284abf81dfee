/*
Sentences that say what the role does not do. What they name is no duty, whatever words stand in them.
*/

const HOLDER =
	'(?:you|(?:the|this) (?:role|job|position|post|post ?holder|job ?holder|appointee|person|(?:successful )?candidate|consultant|manager|lead|specialist|officer))';
const AUXILIARY = '(?:is|are|do|does|did|will|would|should|need|must|can|has|have)';
const NOT = `(?:${AUXILIARY}(?: ?n['’]t| not| never)|won['’]t|can(?:not|['’]t)|['’](?:re|ll|d) (?:not|never)|never)`;
const OTHERS =
	'(?:another|a different|a separate|some other) (?:team|person|colleague|department|group|function|unit|role|company)';
const REFUSES = new RegExp(
	`^(?:${HOLDER}\\s?${NOT}(?! (?:only|just|merely|simply|hesitate|have to worry|be alone|alone))|(?:nobody|no one) (?:expects|asks|wants|needs) (?:you|the role) to|it(?: is|['’]s) not (?:your|the role['’]s) (?:job|task|work) to|${OTHERS} (?:will|does|is|has|owns|handles|runs|takes|looks|leads|builds|trains))\\b`,
	'iu',
);
/** What comes after one of these may be a duty again. */
const TURNS = /\b(?:but|instead|rather|except|unless|until|without|although|though|while|so that|only)\b|[;:–—]/iu;

/** True when the whole sentence refuses; one that turns to what the role does is none. */
export function refuses(sentence: string): boolean {
	const found = REFUSES.exec(sentence);
	return found !== null && !TURNS.test(sentence.slice(found[0].length));
}
