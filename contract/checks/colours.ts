/** Whether the colours of subjects can be read on a page, and told from each other. */
import type { Content, SubjectEntry } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import type { Subject } from '../schemas/subject.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What names and lines of subjects stand on: `--paper`, `--sheet` and `--inset` in `src/styles/parts/every-page/tokens.css`. */
export const GROUNDS: Record<Theme, readonly string[]> = {
  light: ['#fbfaf5', '#ffffff', '#f4f1e7'],
  dark: ['#131311', '#1b1b18', '#0b0b09'],
};

/** WCAG 2.2, 1.4.3: of text to what it stands on. */
const LEAST_CONTRAST = 4.5;

/** In Oklab, where black and white are 1 apart. Django's green and Tortoise's petrol are 0.09, a blue and a violet 0.05. */
const LEAST_DISTANCE = 0.08;

export function checkColours({ subjects }: Content): Problem[] {
  const seen: SubjectEntry[] = [];
  return [...subjects.values()].flatMap((subject) => {
    const beside = seen.filter(({ data }) => standTogether(data, subject.data));
    seen.push(subject);
    return THEMES.flatMap((theme) => [...faint(subject, theme), ...alike(subject, theme, beside)]);
  });
}

/** ORMs and plain SQL stand side by side, and tools of one kind. A tool may have the colour of its ORM. */
function standTogether(a: Subject, b: Subject): boolean {
  const room = ({ kind }: Subject): string => (kind === 'baseline' ? 'orm' : kind);
  return room(a) === room(b);
}

function faint(subject: SubjectEntry, theme: Theme): Problem[] {
  const colour = subject.data.colour[theme];
  const [ground = '', contrast = 0] =
    GROUNDS[theme]
      .map((own): [string, number] => [own, contrastOf(colour, own)])
      .sort(([, a], [, b]) => a - b)[0] ?? [];
  if (contrast >= LEAST_CONTRAST) return [];
  const rule = `its contrast with ${ground} is ${contrast.toFixed(2)}, and ${LEAST_CONTRAST} is the least that can be read`;
  return [problem(subject, theme, rule, `make it ${theme === 'light' ? 'darker' : 'lighter'}`)];
}

function alike(subject: SubjectEntry, theme: Theme, others: readonly SubjectEntry[]): Problem[] {
  const colour = subject.data.colour[theme];
  return others
    .filter(({ data }) => distance(data.colour[theme], colour) < LEAST_DISTANCE)
    .map((other) => {
      const rule = `it can’t be told from ${other.data.colour[theme]}, the colour of ${other.data.name}, which stands beside it`;
      return problem(subject, theme, rule, 'choose another hue');
    });
}

function problem({ id, data }: SubjectEntry, theme: Theme, rule: string, remedy: string): Problem {
  const field = `colour.${theme}`;
  return { file: `content/subjects/${id}/subject.yaml`, field, value: data.colour[theme], rule, remedy };
}

/** WCAG's ratio, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far apart two colours look: Björn Ottosson's Oklab, https://bottosson.github.io/posts/oklab/ */
export function distance(a: string, b: string): number {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

type Three = [number, number, number];

function oklab(colour: string): Three {
  const [red, green, blue] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** Of `#c8311e`, without the bend that screens expect. */
function linear(colour: string): Three {
  const part = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}
