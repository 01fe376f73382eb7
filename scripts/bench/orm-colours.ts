/** Colours for more ORMs: by the rules of contract/checks/colours.ts, each of a hue that is far from those that are there. */
import { contrastOf, distance, GROUNDS } from '../../contract/checks/colours.ts';

type Theme = keyof typeof GROUNDS;

/** In per cent: what can be read, and is a colour still. */
const LIGHTNESSES: Record<Theme, readonly number[]> = {
  light: [24, 28, 32, 36, 40],
  dark: [62, 66, 70, 74, 78],
};
/** A little more than the contract asks for. */
const LEAST_CONTRAST = 4.6;
const LEAST_DISTANCE = 0.082;

type Colour = Record<Theme, string>;

/**
 * @param taken colours that it stands beside
 * @throws {Error} where there is no room for another
 */
export function anotherColour(taken: readonly Colour[]): Colour {
  const hues = taken.map(({ light }) => hueOf(light));
  const away = (hue: number): number => Math.min(...hues.map((other) => between(hue, other)));
  const light = best('light', taken, (hue) => -away(hue));
  const own = hueOf(light);
  return { light, dark: best('dark', taken, (hue) => between(hue, own)) };
}

/** @param cost of a hue: the least is best */
function best(theme: Theme, taken: readonly Colour[], cost: (hue: number) => number): string {
  const candidates = LIGHTNESSES[theme].flatMap((lightness) =>
    [45, 65, 85].flatMap((saturation) =>
      Array.from({ length: 36 }, (_, step) => ({
        hue: step * 10,
        colour: hex(step * 10, saturation / 100, lightness / 100),
      })),
    ),
  );
  const [found] = candidates
    .filter(
      ({ colour }) =>
        GROUNDS[theme].every((ground) => contrastOf(colour, ground) >= LEAST_CONTRAST) &&
        taken.every((other) => distance(other[theme], colour) >= LEAST_DISTANCE),
    )
    .sort((a, b) => cost(a.hue) - cost(b.hue));
  if (!found) throw new Error(`no other colour can be told from those of ${taken.length} subjects`);
  return found.colour;
}

function between(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, 360 - apart);
}

function hueOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const angle = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue);
  return ((angle * 180) / Math.PI + 360) % 360;
}

/** Of hue in degrees, saturation and lightness from 0 to 1. */
function hex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const at = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
