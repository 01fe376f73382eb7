/** The pictures that a sample took of pages, and what each shows. */
import { picturesOf } from '../../../../contract/content/run-files.ts';
import type { Evidence } from '../../../../contract/schemas/evidence.ts';
import { PICTURED_ON, type Theme } from '../../../../contract/vocabulary/screens.ts';
import type { SolutionView, TaskView } from '../../../library/model.ts';

export interface ScreenView {
  title: string;
  /** For who can’t see it. */
  alt: string;
  /** Addresses below the site’s base. One and the same where the page has no dark theme. */
  src: Record<Theme, `/${string}`>;
}

/** In the order of the task. Empty where none was taken. */
export function screensOf(
  { screens = [] }: Pick<TaskView['data'], 'screens'>,
  { subject, samples }: Pick<SolutionView, 'subject' | 'samples'>,
): ScreenView[] {
  const run = picturedRun({ samples });
  const pictures = run ? picturesOf(run) : [];
  const srcOf = (id: string, theme: Theme): `/${string}` | undefined => {
    const picture = pictures.find((found) => found.id === id && found.theme === theme);
    return picture && addressOf(picture.file);
  };
  return screens.flatMap(({ id, title, shows }) => {
    const [light, dark] = [srcOf(id, 'light'), srcOf(id, 'dark')];
    return light && dark ? [{ title, alt: `${subject.name}: ${shows}`, src: { light, dark } }] : [];
  });
}

/** The run that took the pictures. */
export function picturedRun({ samples }: Pick<SolutionView, 'samples'>): Evidence | undefined {
  return samples.map(({ runs }) => runs.get(PICTURED_ON)).find((found) => found?.screens);
}

/** `evidence/screens/…` is served as `/screens/…`. */
export function addressOf(file: string): `/${string}` {
  return `/${file.replace(/^evidence\//, '')}`;
}
