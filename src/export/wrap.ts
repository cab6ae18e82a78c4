import { breakable, graphemes } from './line-breaks.js';

/** A run of text in one tone; what a tone looks like is decided by whoever draws it. */
export interface Toned<T extends string> {
  readonly text: string;
  readonly tone: T;
}

/** A line of text: runs in logical order, without white space at its end. */
export type ToneLine<T extends string> = readonly Toned<T>[];

/** How wide a run is. */
export type RunWidth<T extends string> = (run: Toned<T>) => number;

/** How wide a line is. */
export function lineWidth<T extends string>(line: ToneLine<T>, width: RunWidth<T>): number {
  return line.reduce((sum, run) => sum + width(run), 0);
}

/**
 * Pieces in lines that are no wider than `limit`; `undefined` where they take more than `most` lines. A piece that is too
 * wide for a line by itself is broken between characters.
 */
export function wrap<T extends string>(
  pieces: readonly ToneLine<T>[],
  limit: number,
  most: number,
  width: RunWidth<T>,
): readonly ToneLine<T>[] | undefined {
  const lines: ToneLine<T>[] = [];
  let line: ToneLine<T> = [];
  const fits = (candidate: ToneLine<T>): boolean => lineWidth(trimmed(candidate), width) <= limit;
  const add = (piece: ToneLine<T>): void => {
    const longer = appended(line, piece);
    if (line.length > 0 && !fits(longer)) {
      lines.push(trimmed(line));
      line = piece;
    } else {
      line = longer;
    }
  };
  for (const piece of pieces) {
    for (const part of fits(piece) ? [piece] : characters(piece)) add(part);
    if (lines.length >= most) return undefined;
  }
  const all = line.length > 0 ? [...lines, trimmed(line)] : lines;
  return all.length > most ? undefined : all;
}

/** Runs in pieces, after each of which a line may end; a change of tone alone is no such place. */
export function runPieces<T extends string>(runs: readonly Toned<T>[]): readonly ToneLine<T>[] {
  const rest = runs.filter(({ text }) => text).map((run) => ({ ...run }));
  return breakable(rest.map(({ text }) => text).join('')).map((piece) => {
    let line: ToneLine<T> = [];
    for (let wanted = piece.length; wanted > 0;) {
      const [run] = rest;
      if (!run) break;
      const text = run.text.slice(0, wanted);
      line = appended(line, [{ text, tone: run.tone }]);
      run.text = run.text.slice(text.length);
      wanted -= text.length;
      if (!run.text) rest.shift();
    }
    return line;
  });
}

function characters<T extends string>(piece: ToneLine<T>): readonly ToneLine<T>[] {
  return piece.flatMap(({ text, tone }) => graphemes(text).map((character) => [{ text: character, tone }]));
}

function appended<T extends string>(line: ToneLine<T>, piece: ToneLine<T>): ToneLine<T> {
  const [first, ...others] = piece;
  const last = line.at(-1);
  if (!first || last?.tone !== first.tone) return [...line, ...piece];
  return [...line.slice(0, -1), { ...last, text: last.text + first.text }, ...others];
}

/** Without the white space at the end, which has no width there. */
function trimmed<T extends string>(line: ToneLine<T>): ToneLine<T> {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  return text ? [...line.slice(0, -1), { ...last, text }] : trimmed(line.slice(0, -1));
}
