import { browserWords } from './browser.ts';
import { checks } from './checks.ts';
import { codebook } from './codebook.ts';
import { faces } from './faces.ts';
import { flags } from './flags.ts';
import { questions } from './questions.ts';

export const en = { browser: browserWords, faces, codebook, checks, flags, questions } as const;
