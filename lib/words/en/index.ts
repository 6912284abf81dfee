import { checks } from './checks.ts';
import { codebook } from './codebook.ts';
import { faces } from './faces.ts';
import { flags } from './flags.ts';
import { menu } from './menu.ts';
import { questions } from './questions.ts';

export const en = { faces, menu, codebook, checks, flags, questions } as const;
