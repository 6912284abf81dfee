import { createContext } from 'preact';
import type { Asker } from '../lib/words/questions.ts';

/** Who reads this page: the same findings get other questions and other advice. */
export const Reader = createContext<Asker>('candidate');
