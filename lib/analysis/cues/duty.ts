/** Sections that tell what the person does. */
export const DUTY = ['role', 'duties', 'other'] as const;

/** A sentence that asks for experience, or tells what somebody else does: no duty of this role. */
export const NOT_OWN = [
	'@askedOf',
	'^ she|he|they|our|my|your|it',
	'^ we have|run|use|sell|make|build|help|offer|support|foster|believe|provide|develop|already|now|also',
	'^ you not',
	'^ you will|do|would not',
	'^ not yours|part',
	'remain|belong|lies|rests with|to',
	'which|that|it|this sit|stay with',
	'owned|handled|done|led|signed|approved by',
	'outside|beyond your|this|the role|remit|scope',
];
