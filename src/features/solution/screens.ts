/** The pictures that a sample took of pages, and what each shows. */
import { runOf as placeOf, screenFile } from '../../../contract/content/run-files.ts';
import { PICTURED_ON, type Theme } from '../../../contract/vocabulary/screens.ts';
import type { Asked, SolutionView } from '../../library/model.ts';

export interface ScreenView {
  title: string;
  /** For who can’t see it. */
  alt: string;
  /** Addresses below the site’s base. */
  src: Record<Theme, `/${string}`>;
}

/** In the order of the task. Empty where none was taken. */
export function screensOf(
  { data }: Pick<Asked, 'data'>,
  { subject, samples }: Pick<SolutionView, 'subject' | 'samples'>,
): ScreenView[] {
  const run = samples.map(({ runs }) => runs.get(PICTURED_ON)).find((found) => found?.screens);
  if (!run) return [];
  const place = placeOf(run);
  const src = (id: string, theme: Theme): `/${string}` => addressOf(screenFile(place, id, theme));
  return ('screens' in data ? (data.screens ?? []) : [])
    .filter(({ id }) => run.screens?.some((taken) => taken.id === id))
    .map(({ id, title, shows }) => ({
      title,
      alt: `${subject.name}: ${shows}`,
      src: { light: src(id, 'light'), dark: src(id, 'dark') },
    }));
}

/** `evidence/screens/…` is served as `/screens/…`. */
export function addressOf(file: string): `/${string}` {
  return `/${file.replace(/^evidence\//, '')}`;
}
