/** What the texts of a picture look like. A picture stands on its own, so it has the light colours whatever the page has. */
import type { RunWidth, Toned } from './wrap.js';

/** Light values of the tokens of the same name (`src/styles/tokens.ts`). */
export const LIGHT = { surface: '#ffffff', ink: '#1c2126', 'ink-2': '#4f5860', rule: '#d8dbde' } as const;

/** How a text is meant: the words themselves, what a number counts, what an editor or the reporter put around them, and what the card says. */
export type Tone = 'own' | 'editorial' | 'told' | 'unit' | 'heading' | 'sentence' | 'source' | 'note';

/** A run of a picture. */
export type PictureRun = Toned<Tone>;

interface Look {
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Its size against that of its line. */
  readonly scale?: number;
}

/** Own words bold; everything that is not theirs quiet. */
export const LOOKS: Readonly<Record<Tone, Look>> = {
  own: { weight: 600, fill: LIGHT.ink },
  editorial: { weight: 400, fill: LIGHT['ink-2'] },
  told: { weight: 400, fill: LIGHT['ink-2'] },
  unit: { weight: 400, fill: LIGHT['ink-2'], scale: 0.4 },
  heading: { weight: 600, fill: LIGHT['ink-2'] },
  sentence: { weight: 400, fill: LIGHT.ink },
  source: { weight: 400, fill: LIGHT['ink-2'] },
  note: { weight: 600, fill: LIGHT.ink },
};

/** How wide a text is in a font as CSS writes it (`600 48px sans-serif`), in pixels: `measureText` of a canvas. */
export type Measure = (text: string, font: string) => number;

/** The widths of runs at a size. */
export function widthAt(measure: Measure, size: number, family: string): RunWidth<Tone> {
  return ({ text, tone }) => {
    const { weight, scale = 1 } = LOOKS[tone];
    return measure(text, `${weight} ${scale * size}px ${family}`);
  };
}
