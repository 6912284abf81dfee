import type { en } from './en/index.ts';

/** Words that carry the `{{terms}}` of the English ones, in any order. */
type Carries<S extends string> = S extends `${string}{{${infer Term}}}${infer Rest}`
	? `${string}{{${Term}}}${string}` & Carries<Rest>
	: string;

/**
 * The shape of a language's words: English's keys and terms, no key more, no key less. The singular of a plural (`_one`)
 * may leave its number out ("one stage ahead").
 */
export type Words<T> = {
	readonly [K in keyof T]: T[K] extends string ? (K extends `${string}_one` ? string : Carries<T[K]>) : Words<T[K]>;
};

/** Every word of a language. */
export type Catalogue = Words<typeof en>;
