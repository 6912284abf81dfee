/*
The interview questions: topic, then reason, then `text` (what to ask) and `because` (why, about the text of the posting).
`text_tool`, `text_team`, `text_sponsor` and `text_term` are the same question in the posting's own terms; each is used when
that term is known. `good` and `worrying` say what an answer may sound like, whatever the reason was.
*/
import type { Topic } from '../../analysis/codebook.ts';
import type { QuestionReason } from '../../analysis/types.ts';
import { foundationQuestions } from './questions/foundations.ts';
import { peopleQuestions } from './questions/people.ts';
import { roleQuestions } from './questions/role.ts';
import { situationQuestions } from './questions/situation.ts';

type Wording = { text: string; because: string } & { [K in `text_${string}`]?: string };

export const questions = {
	...situationQuestions,
	...foundationQuestions,
	...peopleQuestions,
	...roleQuestions,
} as const satisfies Record<Topic, { good: string; worrying: string } & Record<QuestionReason, Wording>>;
