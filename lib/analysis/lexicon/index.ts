import { ai } from './ai.ts';
import { people } from './people.ts';
import { state } from './state.ts';
import { work } from './work.ts';

/** Every concept with its phrases. Names are unique over the files. */
export const lexicon = { ...people, ...ai, ...work, ...state };
