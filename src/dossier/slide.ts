/** A slide of TimelineJS, wherever it comes from. */
import { isObject } from './read.js';

export type Plain = Readonly<Record<string, unknown>>;

/** A slide in the shape of TimelineJS's JSON, and what its fields are called where it comes from. */
export interface Slide {
  readonly fields: Plain;
  readonly place: (field: string) => string;
}

/** Told of what could not be read. */
export type Report = (path: string, value: unknown, reason: string) => void;

/** A field that has fields. */
export function part(slide: Slide | undefined, field: string): Plain {
  const value = slide?.fields[field];
  return isObject(value) ? value : {};
}

/** A field that is text or a number. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
