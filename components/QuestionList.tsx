import { useContext } from 'preact/hooks';
import type { Stage } from '../lib/analysis/codebook.ts';
import type { Question } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { type QuestionWords, questionsAsText, wordQuestion } from '../lib/words/questions.ts';
import { CopyButton } from './CopyButton.tsx';
import { Fold } from './Fold.tsx';
import './QuestionList.css';
import { Quotes } from './QuoteMark.tsx';
import { Reader } from './reader.ts';

/** The catalogue's group of the words around the questions, for who reads. */
const useGroup = () => (useContext(Reader) === 'candidate' ? 'questionList' : 'toSettle');

/** "Ask them", for who reads. */
export function QuestionsTitle() {
	return <h2>{say(`faces.${useGroup()}.title`)}</h2>;
}

/** All questions to the clipboard. */
export function CopyQuestions({ posting, questions, copy }: CopyQuestionsProps) {
	const asker = useContext(Reader);
	if (questions.length === 0) return null;
	return (
		<CopyButton
			label={say('faces.actions.copyQuestions', { count: questions.length })}
			text={questionsAsText(posting, questions, asker)}
			copy={copy}
		/>
	);
}

interface CopyQuestionsProps {
	posting: Posting;
	questions: readonly Question[];
	copy(text: string): Promise<boolean>;
}

/** What to ask, most important first. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
	const asker = useContext(Reader);
	const group = useGroup();
	if (questions.length === 0) return <p class="soft">{say(`faces.${group}.none`)}</p>;
	return (
		<ol class="questions">
			{questions.map((question) => (
				<li key={question.topic} class="question">
					{wordQuestion(question, { asker }).text}
				</li>
			))}
		</ol>
	);
}

interface QuestionCardsProps {
	questions: readonly Question[];
	/** The stage that the posting shows. */
	stage: Stage | null;
	text: string;
}

/** The same, each opening into why it is asked, what to ask further at this stage, and what answers sound like. */
export function QuestionCards({ questions, stage, text }: QuestionCardsProps) {
	const asker = useContext(Reader);
	const group = useGroup();
	if (questions.length === 0) return <p class="soft">{say(`faces.${group}.none`)}</p>;
	return (
		<ol class="questions questions--cards">
			{questions.map((question) => {
				const words = wordQuestion(question, { asker, stage });
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
							<WhyAsked question={question} stage={stage} text={text} />
						</Fold>
					</li>
				);
			})}
		</ol>
	);
}

/** Why a question is asked, what to ask further at this stage, and what answers sound like. */
export function WhyAsked({ question, stage, text }: { question: Asked; stage: Stage | null; text: string }) {
	const asker = useContext(Reader);
	const group = useGroup();
	const words = wordQuestion(question, { asker, stage });
	return (
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
			<Answers good={words.good} worrying={words.worrying} />
			{words.further && <Further title={say(`faces.${group}.further`)} further={words.further} />}
		</dl>
	);
}

type Asked = Pick<Question, 'topic' | 'reason' | 'terms' | 'quotes'>;

function Further({ title, further }: { title: string; further: NonNullable<QuestionWords['further']> }) {
	return (
		<>
			<div>
				<dt>{title}</dt>
				<dd class="question__further">{further.text}</dd>
			</div>
			<Answers good={further.good} worrying={further.worrying} />
		</>
	);
}

function Answers({ good, worrying }: { good: string | null; worrying: string | null }) {
	return (
		<>
			{good !== null && (
				<div class="answer answer--good">
					<dt>{say('faces.questionList.good')}</dt>
					<dd>{good}</dd>
				</div>
			)}
			{worrying !== null && (
				<div class="answer answer--worrying">
					<dt>{say('faces.questionList.worrying')}</dt>
					<dd>{worrying}</dd>
				</div>
			)}
		</>
	);
}
