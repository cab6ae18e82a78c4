/** A length as drawings write it: to a tenth of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
