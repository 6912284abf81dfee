/** Expressions of each kind that a source can hold, to be found by expressions.ts. */
export const samples = (word: string) => [/(?:a|a)+$/u, /b+/, new RegExp(`${word}+`, 'g'), '/no+/'];
