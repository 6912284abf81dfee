import { speak } from '../../lib/words/index.ts';

await speak('en');
