import { abilities } from './abilities.ts';
import { ai } from './ai.ts';
import { flags } from './flags.ts';
import { foundations } from './foundations.ts';
import { frame } from './frame.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { stage } from './stage.ts';
import { state } from './state.ts';
import { tasks } from './tasks.ts';
import { whose } from './whose.ts';
import { work } from './work.ts';

/** Every concept with its phrases. Names are unique over the files. */
export const lexicon = {
	...people,
	...partners,
	...foundations,
	...ai,
	...work,
	...state,
	...stage,
	...whose,
	...tasks,
	...frame,
	...flags,
	...abilities,
};
