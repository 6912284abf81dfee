import type { Adapter } from '../adapter.ts';

/** All boards, in the order in which they are asked; the first whose host (or markup) matches reads the page. */
export const adapters: readonly Adapter[] = [];
