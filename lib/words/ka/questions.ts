import type { Words } from '../catalogue.ts';
import type { questions as en } from '../en/questions.ts';
import { foundationQuestions } from './questions/foundations.ts';
import { peopleQuestions } from './questions/people.ts';
import { roleQuestions } from './questions/role.ts';
import { situationQuestions } from './questions/situation.ts';

export const questions = {
	...situationQuestions,
	...foundationQuestions,
	...peopleQuestions,
	...roleQuestions,
} as const satisfies Words<typeof en>;
