import type { Question } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import { wordQuestion } from '../lib/words/questions.ts';
import { Fold } from './Fold.tsx';
import './QuestionList.css';
import { Quotes } from './QuoteMark.tsx';

/** What to ask, most important first. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
	if (questions.length === 0) return <p class="soft">{say('faces.questionList.none')}</p>;
	return (
		<ol class="questions">
			{questions.map((question) => (
				<li key={question.topic} class="question">
					{wordQuestion(question).text}
				</li>
			))}
		</ol>
	);
}

/** The same, each opening into why it is asked and what answers sound like. */
export function QuestionCards({ questions, text }: { questions: readonly Question[]; text: string }) {
	if (questions.length === 0) return <p class="soft">{say('faces.questionList.none')}</p>;
	return (
		<ol class="questions questions--cards">
			{questions.map((question) => {
				const words = wordQuestion(question);
				return (
					<li key={question.topic} class="question">
						<Fold
							class="question__card"
							summary={
								<span class="question__words">
									<span class="question__topic">{say(`codebook.topics.${question.topic}`)}</span>
									<span class="question__text">{words.text}</span>
								</span>
							}
						>
							<dl class="answers">
								<div>
									<dt>{say('faces.questionList.because')}</dt>
									<dd>{words.because}</dd>
								</div>
								{question.quotes.length > 0 && (
									<div>
										<dt class="unseen">{say('faces.checkCard.evidence')}</dt>
										<dd>
											<Quotes text={text} quotes={question.quotes} open={1} />
										</dd>
									</div>
								)}
								<div class="answer answer--good">
									<dt>{say('faces.questionList.good')}</dt>
									<dd>{words.good}</dd>
								</div>
								<div class="answer answer--worrying">
									<dt>{say('faces.questionList.worrying')}</dt>
									<dd>{words.worrying}</dd>
								</div>
							</dl>
						</Fold>
					</li>
				);
			})}
		</ol>
	);
}
