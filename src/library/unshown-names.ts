/** Names of the ORMs' own documentation that no page shows yet. */
import type { CaseSummary, Content } from '../../contract/content/model.ts';
import { namePlaces } from '../../contract/content/documented-names.ts';
import type { NamesOf, SubjectView } from './model.ts';

/** Of each subject whose documentation was read, in shown order. */
export function unshownNames(content: Content<CaseSummary>, subjects: readonly SubjectView[]): NamesOf[] {
  const places = Map.groupBy(namePlaces(content), (place) => place.subject);
  return subjects.flatMap((subject): NamesOf[] => {
    const names = content.subjects.get(subject.id)?.names;
    const own = places.get(subject.id) ?? [];
    if (!names) return [];
    const unshown = own.filter(({ pages }) => pages.length === 0);
    return [
      {
        subject,
        version: names.version,
        of: own.length,
        shown: own.length - unshown.length,
        indexes: names.indexes
          .map(({ title, source }, index) => ({
            title,
            source,
            unshown: unshown.filter((place) => place.index === index).map(({ name }) => name),
          }))
          .filter((index) => index.unshown.length > 0),
      },
    ];
  });
}
