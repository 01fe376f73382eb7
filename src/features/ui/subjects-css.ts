/** The CSS that depends on which subjects there are: a new ORM needs no stylesheet of its own. */
import type { SubjectView } from '../../library/model.ts';

/** Each has one colour, which follows it everywhere. */
export function coloursCss(subjects: readonly Pick<SubjectView, 'id' | 'colour'>[]): string[] {
  return subjects.map(
    ({ id, colour }) => `[data-subject=${id}]{--subject:light-dark(${colour.light},${colour.dark})}`,
  );
}
