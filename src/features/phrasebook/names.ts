/** The names that ORMs have, for the search: whoever types one is told what it is called elsewhere. */
import type { Library } from '../../library/model.ts';
import type { NamesFile } from '../../scripts/search/translation.ts';
import { ideasOf } from './ideas.ts';

export function namesOf(library: Library): NamesFile {
  const asked = new Set(
    library.orms.flatMap(({ asked_first: all = [] }) =>
      all.map(({ task, feature }) => library.featureById.get(feature ?? '')?.task?.id ?? task ?? feature),
    ),
  );
  return {
    orms: Object.fromEntries(library.orms.map(({ id, name }) => [id, name])),
    ideas: ideasOf(library).flatMap(({ ideas }) =>
      ideas.map(({ id, title, path, sides }) => ({
        id,
        title,
        path,
        ...(asked.has(id) && { asked: true }),
        names: Object.fromEntries(
          [...sides].flatMap(([subject, { names, status }]) =>
            status === 'unknown' || names.length === 0
              ? []
              : [[subject, status === 'native' || status === 'partial' ? names : [`(${status})`, ...names]]],
          ),
        ),
      })),
    ),
  };
}
