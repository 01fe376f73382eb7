/** The CSS that depends on which subjects there are: a new ORM needs no stylesheet of its own. */
import type { SubjectView } from '../../library/model.ts';

/** Of the loop that the home page shows one ORM at a time. */
export function loopCss(orms: readonly Pick<SubjectView, 'id'>[]): string {
  return orms
    .map(
      ({ id }) =>
        `.opening:has([name=loop][value=${id}]:checked) [data-loop]:not([data-loop=${id}]){visibility:hidden}`,
    )
    .join('\n');
}

/** Each has one colour, which follows it everywhere. */
export function coloursCss(subjects: readonly Pick<SubjectView, 'id' | 'colour'>[]): string[] {
  return subjects.map(
    ({ id, colour }) => `[data-subject=${id}]{--subject:light-dark(${colour.light},${colour.dark})}`,
  );
}
