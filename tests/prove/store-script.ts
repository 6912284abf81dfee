import { scriptOf } from './script.ts';

/** The store as one script, which leaves `store` on the window. */
export const storeScript = () => scriptOf('tests/prove/store-in-page.ts', 'store');
