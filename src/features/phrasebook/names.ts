/** What is asked for beside a phrasebook: the names that ORMs have, for the search, and what people type besides. */
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

/** Of each idea that has any, by id. */
export function wordsOf(library: Pick<Library, 'sections' | 'groups'>): Record<string, string> {
  return Object.fromEntries(
    ideasOf(library).flatMap(({ ideas }) =>
      ideas.filter(({ phrases }) => phrases.length > 0).map(({ id, phrases }) => [id, phrases.join(' ')]),
    ),
  );
}
