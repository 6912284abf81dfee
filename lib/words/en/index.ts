import { annotate } from './annotate.ts';
import { better, betterFlags } from './better.ts';
import { boards } from './boards.ts';
import { broken } from './broken.ts';
import { browserWords } from './browser.ts';
import { checks } from './checks.ts';
import { codebook } from './codebook.ts';
import { compare } from './compare.ts';
import { correction } from './correction.ts';
import { data } from './data.ts';
import { depth } from './depth.ts';
import { draft } from './draft.ts';
import { exchange } from './exchange.ts';
import { faces } from './faces.ts';
import { facts } from './facts.ts';
import { filters } from './filters.ts';
import { flags } from './flags.ts';
import { list } from './list.ts';
import { market } from './market.ts';
import { marks } from './marks.ts';
import { own } from './own.ts';
import { print } from './print.ts';
import { authorQuestions } from './questions/author.ts';
import { stageQuestions } from './questions/by-stage.ts';
import { questions } from './questions.ts';
import { readingWords } from './reading-words.ts';
import { reportPage } from './report-page.ts';
import { seen } from './seen.ts';
import { welcome } from './welcome.ts';

export const en = {
	annotate,
	boards,
	browser: browserWords,
	depth,
	faces,
	data,
	broken,
	facts,
	own,
	codebook,
	checks,
	flags,
	marks,
	draft,
	welcome,
	better,
	betterFlags,
	questions,
	stageQuestions,
	authorQuestions,
	exchange,
	compare,
	correction,
	market,
	filters,
	list,
	readingWords,
	reportPage,
	seen,
	print,
} as const;
