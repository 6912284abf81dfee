import { createContext } from 'preact';

/** Who reads: the same findings get other questions and other advice. */
export type Role = 'candidate' | 'recruiter';

/** Who reads this page. */
export const Reader = createContext<Role>('candidate');
