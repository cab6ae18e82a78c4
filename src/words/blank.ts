/** What a language has between two words: nothing in Chinese and Japanese. */
export const blank = (lang: string): string => (/^(?:zh|ja)\b/i.test(lang) ? '' : ' ');
