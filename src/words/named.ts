/** Does it name anybody or anything? A dash stands for nobody. */
export const isName = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
