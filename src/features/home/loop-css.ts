/** The CSS of the home page that depends on which ORMs there are. */
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
