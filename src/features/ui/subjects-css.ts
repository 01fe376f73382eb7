/** The CSS that depends on which subjects there are: a new ORM needs no stylesheet of its own. */
import type { SubjectView } from '../../library/model.ts';

export function subjectsCss(subjects: readonly SubjectView[]): string {
  return [
    ...coloursCss(subjects),
    // A link to a card opens it even where its ORM is not chosen. Where scripts run, they tick the ORM instead.
    ...subjects.flatMap(({ id }) => [
      `.choices:has([name=orms][value=${id}]:not(:checked)) ~ * [data-choice=${id}]:not(:target){display:none}`,
      `[data-choices=kept]:has([name=orms][value=${id}]:not(:checked)) ~ * [data-choice=${id}]{display:none}`,
    ]),
    ...subjects
      .filter(({ kind }) => kind === 'orm')
      .map(
        ({ id }) =>
          `.opening:has([name=loop][value=${id}]:checked) [data-loop]:not([data-loop=${id}]){visibility:hidden}`,
      ),
  ].join('\n');
}

/** Each has one colour, which follows it everywhere. */
export function coloursCss(subjects: readonly Pick<SubjectView, 'id' | 'colour'>[]): string[] {
  return subjects.map(
    ({ id, colour }) => `[data-subject=${id}]{--subject:light-dark(${colour.light},${colour.dark})}`,
  );
}
